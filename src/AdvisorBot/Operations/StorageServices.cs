using AdvisorBot.Storage;
using AdvisorBot.Storage.Redis;
using AdvisorBot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations;

public static class StorageServices
{
    /// <summary>Adds the conversation store that section "Storage" of the settings names, and its health check ("ready").</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IConversationStore>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            var clock = provider.GetRequiredService<TimeProvider>();
            return options.Provider == StorageProvider.Redis ? new RedisConversationStore(options, clock) : new SqliteConversationStore(options, clock);
        });
        services.AddConcern<IStateStore>().AddConcern<ILogStore>().AddConcern<IAcceptanceStore>().AddConcern<IDeliveryStore>().AddConcern<IStoreUpkeep>();
        services.AddHealthChecks().AddCheck<StoreHealthCheck>("store", tags: ["ready"]);
        return services;
    }

    static IServiceCollection AddConcern<TConcern>(this IServiceCollection services)
        where TConcern : class =>
        services.AddSingleton(provider => (TConcern)provider.GetRequiredService<IConversationStore>());

    /// <summary>Opens the store before anything else can ask for it.</summary>
    /// <exception cref="StoreUnavailableException">It was written by another release; the service does not start.</exception>
    public static void UseStorage(this IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        _ = host.Services.GetRequiredService<IConversationStore>();
    }
}
