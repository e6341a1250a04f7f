using AdvisorBot.Channels.BotFramework;
using AdvisorBot.Dialogs;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Commands;
using AdvisorBot.Storage;
using AdvisorBot.Turns;

try
{
    return await AdvisorCommand.Create(ServeAsync, Build).Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (FaultyDataException fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}

WebApplication Build()
{
    var builder = WebApplication.CreateBuilder(args);

    builder.AddDataFiles();
    builder.Services.AddStorage();
    builder.Services.AddTurns<AdviceBot>();
    builder.AddConversation();
    builder.AddBotFramework();

    return builder.Build();
}

async Task<int> ServeAsync()
{
    await using var app = Build();

    app.MapBotFramework();
    app.MapHealth();

    await app.RunAsync();
    return 0;
}

/// <summary>The entry point, visible to tests that host the service.</summary>
public partial class Program;
