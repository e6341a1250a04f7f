using System.Reflection;
using AdvisorBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests.DirectLine.Support;

/// <summary>Turns the service's store off and on.</summary>
public sealed class StoreSwitch
{
    public bool Off { get; set; }

    public IConversationStore Around(IConversationStore store)
    {
        var proxy = DispatchProxy.Create<IConversationStore, Proxy>();
        ((Proxy)proxy).Store = store;
        ((Proxy)proxy).Switch = this;
        return proxy;
    }

    /// <summary>Public and open to inheritance because the proxy's type is made of it at run time.</summary>
    public class Proxy : DispatchProxy
    {
        internal IConversationStore Store { get; set; } = null!;

        internal StoreSwitch Switch { get; set; } = null!;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            Switch.Off ? throw new StoreUnavailableException("The test turned it off.") : targetMethod!.Invoke(Store, args);
    }
}

static class StoreSwitchServices
{
    /// <summary>Puts the switch before the store that the service has.</summary>
    public static IServiceCollection Replace(this IServiceCollection services, StoreSwitch store)
    {
        var real = services.Last(service => service.ServiceType == typeof(IConversationStore)).ImplementationFactory!;
        return services.AddSingleton(provider => store.Around((IConversationStore)real(provider)));
    }
}
