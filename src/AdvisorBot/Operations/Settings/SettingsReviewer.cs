using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations.Settings;

static partial class SettingsReviewer
{
    /// <summary>Checks all settings and warns of those that have no effect.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong. The host would find it as well, and log its stack.</exception>
    public static void ReviewSettings(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SettingsReviewer));
        app.Services.GetService<IStartupValidator>()?.Validate();
        foreach (var problem in SettingsReview.Problems(app.Configuration))
            NoEffect(log, problem);
    }

    [LoggerMessage(1, LogLevel.Warning, "{Problem}")]
    static partial void NoEffect(ILogger log, string problem);
}
