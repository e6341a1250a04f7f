using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Rendering;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Dialogs;

public static class ConversationServices
{
    /// <summary>The bot and what it is made of. What it remembers, it keeps in its turn's memory.</summary>
    public static IHostApplicationBuilder AddConversation(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<GuideOptions>().BindConfiguration(GuideOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<GuideOptions>, GuideOptionsCheck>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<GuideOptions>>().Value);
        services.AddSingleton<Editions>();
        services.AddSingleton<Guide>();
        services.AddSingleton<Presenter>();
        services.AddSingleton<SessionFormat>();
        services.AddSingleton<SessionAccessor>();
        services.AddSingleton<GuideDialog>();
        services.AddSingleton<AnsweredCards>();
        services.AddSingleton<ToolSearch>();
        services.AddSingleton<AdviceBot>();
        services.TryAddSingleton<IBot>(provider => provider.GetRequiredService<AdviceBot>());
        return builder;
    }
}
