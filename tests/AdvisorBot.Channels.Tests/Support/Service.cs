using AdvisorBot.TestSupport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>The whole service with the guides to machine learning and a store of its own.</summary>
public sealed class Service : WebApplicationFactory<Program>
{
    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("advisor-channels-");

    public Dictionary<string, string> Settings { get; } = [];

    public Action<IServiceCollection> Replacements { get; set; } = _ => { };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:File", Path.Combine(_data.FullName, "advisor.db"));
        builder.UseSetting("DirectLine:KeyFile", Path.Combine(_data.FullName, "direct-line.key"));
        builder.UseSetting("WebChat:WarmUp", "false");
        builder.UseSetting("Data:Watch", "false");
        builder.UseSetting("Data:Folder", MachineLearningData.Folder);
        // A minute of the processor for every service, and whether it is through depends on the time of day.
        builder.UseSetting("Understanding:Likeness", "Off");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services.ShareGuides());
        builder.ConfigureTestServices(Replacements);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
