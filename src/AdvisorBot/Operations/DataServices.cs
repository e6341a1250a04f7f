using AdvisorBot.Turns;

namespace AdvisorBot.Operations;

public static class DataServices
{
    /// <summary>
    /// Reads and checks all data files before anything starts. They stand beside the program, or in the folder that
    /// "Data:Folder" names.
    /// </summary>
    /// <exception cref="FaultyDataException">There is any problem; it lists all of them.</exception>
    public static IHostApplicationBuilder AddDataFiles(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var files = DataFiles.Load(Folder(builder.Configuration));
        builder.Services.AddSingleton(files.Library);
        builder.Services.AddSingleton(files.Vocabularies);
        builder.Services.AddSingleton(files.Wordings);
        builder.Services.AddSingleton(files.Channels);
        builder.Services.AddSingleton<ITurnErrorWords, TurnErrorWords>();
        return builder;
    }

    /// <summary>The folder whose "catalog" and "dialogs" are read.</summary>
    public static string Folder(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration["Data:Folder"] ?? AppContext.BaseDirectory;
    }
}
