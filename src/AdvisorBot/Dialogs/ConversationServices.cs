using AdvisorBot.Dialogs.Guides;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AdvisorBot.Dialogs;

public static class ConversationServices
{
    /// <summary>The bot, which talks by the knowledge of the moment. What it remembers, it keeps in its turn's memory.</summary>
    public static IHostApplicationBuilder AddConversation(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<GuideOptions>().BindConfiguration(GuideOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<CurrentBot>();
        services.TryAddSingleton<IBot>(provider => provider.GetRequiredService<CurrentBot>());
        return builder;
    }
}
