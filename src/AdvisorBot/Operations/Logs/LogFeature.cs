using Microsoft.Extensions.Logging.Console;

namespace AdvisorBot.Operations.Logs;

static class LogFeature
{
    /// <summary>Makes <see cref="LineFormatter"/> the console's, unless the settings name another (<c>Logging:Console:FormatterName</c>).</summary>
    public static void AddLineLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
        builder.Services.PostConfigure<ConsoleLoggerOptions>(options => options.FormatterName ??= LineFormatter.FormatterName);
    }
}
