using AdvisorBot.Operations.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Channels.Tests;

/// <summary>What a container's health check learns.</summary>
public class HealthCommandTests
{
    [Theory]
    [InlineData(StatusCodes.Status200OK, 0)]
    [InlineData(StatusCodes.Status503ServiceUnavailable, 1)]
    public async Task TheServiceSaysHowItIs(int status, int expected)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        await using var service = builder.Build();
        service.UseRouting();
        service.MapGet("/health/ready", () => Results.Text("the store", statusCode: status));
        await service.StartAsync();

        var (code, output, _) = await AskAsync(service.Urls.Single());

        Assert.Equal(expected, code);
        Assert.Contains("the store", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("nonsense")]
    public async Task NoAnswerIsAnAnswer(string service)
    {
        var (code, _, error) = await AskAsync(service);

        Assert.Equal(1, code);
        Assert.StartsWith($"No answer from {service}", error, StringComparison.Ordinal);
    }

    static async Task<(int Code, string Output, string Error)> AskAsync(string service)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await HealthCommand.Create().Parse([service]).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
