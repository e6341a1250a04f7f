using System.Runtime;
using AdvisorBot.Channels;
using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.BotFramework;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Channels.Mcp;
using AdvisorBot.Channels.Proxies;
using AdvisorBot.Channels.Rest;
using AdvisorBot.Channels.WebChat;
using AdvisorBot.Dialogs;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Commands;
using AdvisorBot.Operations.Editing;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.Operations.Logs;
using AdvisorBot.Operations.Settings;
using AdvisorBot.Operations.Telemetry;
using AdvisorBot.Turns;

try
{
    return await AdvisorCommand.Create(ServeAsync, Build).Parse(args).InvokeAsync(new()
    {
        EnableDefaultExceptionHandler = false,
        // The host stops by itself and finishes its turns first; the command line would cut it off after two seconds.
        ProcessTerminationTimeout = null,
    });
}
catch (Exception fault) when (StartFault.Describe(fault) is { } words)
{
    await Console.Error.WriteLineAsync(words);
    return 1;
}

WebApplication Build(params string[] settings)
{
    var builder = WebApplication.CreateBuilder(ServiceFolders.Options([.. DataFolder.AsSettings(args), .. settings]));

    builder.AddLineLogs();
    builder.AddTelemetry();
    builder.AddDataFiles();
    builder.Services.AddLikeness();
    builder.Services.AddLiveEdit();
    builder.Services.AddStorage();
    builder.Services.AddTurns<CurrentBot>();
    builder.AddConversation();
    builder.AddProxies();
    builder.AddBotFramework();
    builder.AddDirectLine();
    builder.AddWebChat();
    builder.AddProgramAccess();
    builder.AddRest();
    builder.AddMcp();
    builder.Services.AddHealth();

    return builder.Build().ReadDataFiles();
}

async Task<int> ServeAsync()
{
    // A full collection that is not in the background holds up every turn at once, for a tenth of a second and more.
    GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
    await using var app = Build();

    app.ReviewSettings();
    app.UseStorage();
    app.UseProxies();
    app.UseRequestFaults();
    app.UseWebChat();
    app.UseBodyLimits();
    app.UseProgramAccess();
    app.MapBotFramework();
    app.MapDirectLine();
    app.MapWebChat();
    app.MapProgramAccess();
    app.MapRest();
    app.MapMcp();
    app.MapHealth();

    await app.RunAsync();
    return 0;
}

/// <summary>The entry point, visible to tests that host the service.</summary>
public partial class Program;
