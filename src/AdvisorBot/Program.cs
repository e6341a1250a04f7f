using AdvisorBot.Dialogs;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Commands;

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
    builder.AddConversation();

    return builder.Build();
}

async Task<int> ServeAsync()
{
    await using var app = Build();

    await app.RunAsync();
    return 0;
}

/// <summary>The entry point, visible to tests that host the service.</summary>
public partial class Program;
