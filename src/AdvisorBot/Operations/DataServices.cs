using AdvisorBot.Turns;

namespace AdvisorBot.Operations;

public static class DataServices
{
    /// <summary>
    /// Reads and checks all data files before anything starts, where <see cref="DataFolder"/> finds them.
    /// </summary>
    /// <exception cref="FaultyDataException">There is any problem; it lists all of them.</exception>
    public static IHostApplicationBuilder AddDataFiles(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var files = DataFiles.Load(DataFolder.Of(builder.Configuration));
        builder.Services.AddSingleton(files.Library);
        builder.Services.AddSingleton(files.Vocabularies);
        builder.Services.AddSingleton(files.Wordings);
        builder.Services.AddSingleton(files.Channels);
        builder.Services.AddSingleton<ITurnErrorWords, TurnErrorWords>();
        return builder;
    }
}
