using AdvisorBot.Turns;

namespace AdvisorBot.Operations;

public static class DataServices
{
    /// <summary>Adds what is read from all data files, where <see cref="DataFolder"/> finds them.</summary>
    public static IHostApplicationBuilder AddDataFiles(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var folder = DataFolder.Of(builder.Configuration);
        builder.Services.AddSingleton(_ => DataFiles.Load(folder));
        builder.Services.AddSingleton(provider => provider.GetRequiredService<DataFiles>().Library);
        builder.Services.AddSingleton(provider => provider.GetRequiredService<DataFiles>().Vocabularies);
        builder.Services.AddSingleton(provider => provider.GetRequiredService<DataFiles>().Wordings);
        builder.Services.AddSingleton(provider => provider.GetRequiredService<DataFiles>().Channels);
        builder.Services.AddSingleton<ITurnErrorWords, TurnErrorWords>();
        return builder;
    }

    /// <summary>Reads and checks all data files, so that nothing starts on faulty ones.</summary>
    /// <exception cref="FaultyDataException">There is any problem; it lists all of them.</exception>
    public static WebApplication ReadDataFiles(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<DataFiles>();
        return app;
    }
}
