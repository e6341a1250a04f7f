using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Turns;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations;

public static class DataServices
{
    /// <summary>Adds what is read from all data files, where <see cref="DataFolder"/> finds them.</summary>
    public static IHostApplicationBuilder AddDataFiles(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var folder = new DataFolder.Found(DataFolder.Of(builder.Configuration));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(provider => new CurrentKnowledge(
            Know(DataFiles.Load(folder.Path), provider.GetRequiredService<IOptions<GuideOptions>>().Value, provider.GetRequiredService<TimeProvider>())));
        builder.Services.AddSingleton<ITurnErrorWords, TurnErrorWords>();
        return builder;
    }

    /// <summary>Reads and checks all data files, so that nothing starts on faulty ones.</summary>
    /// <exception cref="FaultyDataException">There is any problem; it lists all of them.</exception>
    /// <exception cref="OptionsValidationException">The settings name a guide that is not there.</exception>
    public static WebApplication ReadDataFiles(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<CurrentKnowledge>();
        return app;
    }

    static Knowledge Know(DataFiles files, GuideOptions options, TimeProvider time) =>
        GuideSetting.Problem(options, files.Library) is { } problem
            ? throw new OptionsValidationException(GuideOptions.Section, typeof(GuideOptions), [problem])
            : files.Know(options, time);
}
