using AdvisorBot.Dialogs;
using AdvisorBot.Storage;
using AdvisorBot.Understanding.Similarity;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations.Likeness;

public static class LikenessServices
{
    /// <summary>Adds the sentence encoder that section "Understanding" of the settings wants; it is loaded after the start.</summary>
    public static IServiceCollection AddLikeness(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<UnderstandingOptions>().BindConfiguration(UnderstandingOptions.Section).ValidateOnStart();
        services.AddSingleton(provider => new LikenessLoader(
            LoadModel,
            provider.GetRequiredService<CurrentKnowledge>(),
            provider.GetRequiredService<IOptions<UnderstandingOptions>>(),
            provider.GetRequiredService<IOptions<StorageOptions>>(),
            provider.GetRequiredService<IHostApplicationLifetime>(),
            provider.GetRequiredService<ILogger<LikenessLoader>>()));
        services.AddHostedService(provider => provider.GetRequiredService<LikenessLoader>());
        return services;
    }

#if LIKENESS
    /// <summary>Loads the model beside the program; null where there is none.</summary>
    internal static readonly Func<ISentenceModel?> LoadModel = () =>
        Understanding.Similarity.MiniLm.MiniLmEncoder.Load(Path.Combine(AppContext.BaseDirectory, "likeness"));
#else
    /// <summary>This build has no model.</summary>
    internal static readonly Func<ISentenceModel?> LoadModel = () => null;
#endif
}
