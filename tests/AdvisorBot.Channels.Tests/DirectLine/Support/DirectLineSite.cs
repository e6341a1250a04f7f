using AdvisorBot.Channels.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests.DirectLine.Support;

/// <summary>The service on a real server, so that its WebSockets are real; it can be stopped and started on the same data.</summary>
public sealed class DirectLineSite : IAsyncLifetime
{
    /// <summary>What another server would have to know to ask for tokens.</summary>
    public const string Secret = "a secret of another server, long enough";

    /// <summary>A page of this origin may use the service.</summary>
    public const string Intranet = "https://intranet.example";

    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("advisor-directline-");
    readonly Dictionary<string, string> _settings;
    Service? _service;

    public DirectLineSite()
    {
        _settings = new()
        {
            ["urls"] = "http://127.0.0.1:0",
            ["Storage:File"] = Path.Combine(_data.FullName, "advisor.db"),
            ["DirectLine:KeyFile"] = Path.Combine(_data.FullName, "direct-line.key"),
            ["DirectLine:Secrets:0"] = Secret,
            ["DirectLine:AllowedOrigins:0"] = Intranet,
            ["DirectLine:ActivitiesPerMinute"] = "10000",
            ["DirectLine:ConversationsPerMinute"] = "10000",
            ["DirectLine:WrongSecretsPerMinute"] = "10000",
        };
    }

    /// <summary>A clock that tests put forward.</summary>
    internal ShiftedClock Clock { get; } = new();

    /// <summary>What a test has in place of parts of the service.</summary>
    public Action<IServiceCollection> Replacements { get; init; } = _ => { };

    /// <summary>Fails to commit while a test wants it to.</summary>
    public StoreSwitch Store { get; } = new();

    public IServiceProvider Services => _service!.Services;

    public HttpClient Http { get; private set; } = new();

    /// <summary>Sets a setting for the next start.</summary>
    public DirectLineSite Set(string name, string value)
    {
        _settings[name] = value;
        return this;
    }

    /// <summary>From the next start on, nothing that was said is kept any more.</summary>
    public void ForgetEverything() => Set("Storage:File", Path.Combine(_data.FullName, "empty.db"));

    public Task InitializeAsync()
    {
        var service = new Service
        {
            Replacements = services =>
            {
                services.AddSingleton<TimeProvider>(Clock).Replace(Store);
                Replacements(services);
            },
        };
        foreach (var (name, value) in _settings)
            service.Settings[name] = value;
        service.UseKestrel();
        service.StartServer();
        var address = service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Http = new() { BaseAddress = new(address) };
        _service = service;
        return Task.CompletedTask;
    }

    public async Task StopAsync()
    {
        Http.Dispose();
        if (_service is not null)
            await _service.DisposeAsync();
        _service = null;
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        _data.Delete(recursive: true);
    }

    internal DirectLineClient Client(string? token = null) => new(Http, token);

    /// <summary>A client whose conversation has been started and greeted.</summary>
    internal async Task<DirectLineClient> TalkAsync(JsonObject? parameters = null)
    {
        var client = Client();
        await client.GenerateAsync(Secret, parameters);
        await client.StartAsync();
        return client;
    }
}
