using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.TestSupport;
using AdvisorBot.Understanding.Similarity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>
/// The guides to machine learning as every service reads them, read once for all services of a test run: they never change, and reading and
/// learning them is most of a start. SettingsTests start the program as it is, and so do the tests of the browser and of crashes.
/// </summary>
static class SharedGuides
{
    static readonly Lazy<DataFiles> Files = new(() => DataFiles.Load(MachineLearningData.Folder));
    static readonly Lazy<Likeness> Questions = new(LearnQuestions);
    static readonly Lazy<Editions> Made = new(() => new(Files.Value.Library, Files.Value.Vocabularies, Files.Value.Wordings, Questions.Value));

    public static IServiceCollection ShareGuides(this IServiceCollection services)
    {
        // What it would learn has been learnt.
        services.Remove(
            services.Single(service =>
                service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.Method.ReturnType == typeof(LikenessLoader)));
        return services.Replace(ServiceDescriptor.Singleton(provider => new CurrentKnowledge(new(
            Made.Value, Files.Value.Library, Files.Value.Vocabularies, Files.Value.Wordings, Files.Value.Channels, Questions.Value,
            provider.GetRequiredService<IOptions<GuideOptions>>().Value, provider.GetRequiredService<TimeProvider>()))));
    }

    static Likeness LearnQuestions()
    {
        var likeness = new Likeness(new LateEncoder(), () => Files.Value.Vocabularies.Examples);
        likeness.LearnQuestions();
        return likeness;
    }
}
