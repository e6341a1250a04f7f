using System.Reflection;
using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Turns;

/// <summary>A store whose operation of a given name fails.</summary>
public class FailingStore : DispatchProxy
{
    IConversationStore? _inner;
    FailingStore? _switch;

    public string? Operation { get; set; }

    public IConversationStore Around(IConversationStore inner)
    {
        var proxy = Create<IConversationStore, FailingStore>();
        var failing = (FailingStore)proxy;
        (failing._inner, failing._switch) = (inner, this);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        return targetMethod.Name == _switch!.Operation
            ? throw new StoreUnavailableException("as the test wants it")
            : targetMethod.Invoke(_inner, args);
    }
}
