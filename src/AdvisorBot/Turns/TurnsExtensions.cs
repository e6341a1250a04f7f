using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AdvisorBot.Turns;

public static class TurnsExtensions
{
    /// <summary>
    /// Adds turns as transactions around a bot: <see cref="TurnRunner"/> for channels of the service itself,
    /// <see cref="TransactionalBot"/> for the Bot Framework endpoint and as the <see cref="IBot"/> of adapters, and the outbox.
    /// It needs an <see cref="ITurnErrorWords"/> to word failures with and an <see cref="IChannelSender"/> to deliver by.
    /// </summary>
    /// <typeparam name="TBot">The bot; it may be registered already.</typeparam>
    public static IServiceCollection AddTurns<TBot>(this IServiceCollection services)
        where TBot : class, IBot
    {
        services.AddOptions<TurnOptions>().BindConfiguration(TurnOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(Random.Shared);
        services.TryAddSingleton<TBot>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<TurnRunner>(provider, provider.GetRequiredService<TBot>()));
        services.AddSingleton<StoreTrouble>();
        services.AddSingleton<TransactionalBot>();
        services.AddSingleton<IBot>(provider => provider.GetRequiredService<TransactionalBot>());
        services.AddSingleton<Outbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddHostedService<Upkeep>();
        return services;
    }
}
