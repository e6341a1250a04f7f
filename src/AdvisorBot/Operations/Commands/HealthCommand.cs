using System.CommandLine;

namespace AdvisorBot.Operations.Commands;

/// <summary>Asks a running service how it is; for containers, which have no other program to ask with.</summary>
static class HealthCommand
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static Command Create()
    {
        var service = new Argument<string>("service") { Description = "Where the service listens.", DefaultValueFactory = _ => "http://localhost:3978" };
        var health = new Command("health", "Asks the running service whether it can take a turn. Exit code 1 if it cannot, or does not answer.") { service };
        health.SetAction((parsed, cancellationToken) => AskAsync(parsed.GetValue(service)!, parsed.InvocationConfiguration, cancellationToken));
        return health;
    }

    static async Task<int> AskAsync(string service, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync($"{service.TrimEnd('/')}/health/ready", cancellationToken);
            await console.Output.WriteLineAsync(await response.Content.ReadAsStringAsync(cancellationToken));
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException or InvalidOperationException or UriFormatException)
        {
            await console.Error.WriteLineAsync($"No answer from {service}: {problem.Message}");
            return 1;
        }
    }
}
