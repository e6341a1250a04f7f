using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Rendering;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AdvisorBot.Dialogs;

public static class ConversationServices
{
    /// <summary>The bot and what it is made of. It keeps its state in whatever <see cref="IStorage"/> is registered.</summary>
    public static IHostApplicationBuilder AddConversation(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var options = builder.Configuration.GetSection("Advisor").Get<GuideOptions>() ?? new();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton(options);
        services.AddSingleton<Editions>();
        services.AddSingleton<Guide>();
        services.AddSingleton<Presenter>();
        services.AddSingleton<ConversationState>();
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
