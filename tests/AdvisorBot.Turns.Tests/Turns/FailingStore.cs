using System.Reflection;
using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Turns;

/// <summary>A store whose operation of a given name fails, or waits.</summary>
public class FailingStore : DispatchProxy
{
    IConversationStore? _inner;
    FailingStore? _switch;

    public string? Operation { get; set; }

    /// <summary>The operation, which has to be one that answers yes or no, waits for this and then runs, instead of failing.</summary>
    public Task? Until { get; set; }

    public IConversationStore Around(IConversationStore inner)
    {
        var proxy = Create<IConversationStore, FailingStore>();
        var failing = (FailingStore)proxy;
        (failing._inner, failing._switch) = (inner, this);
        return proxy;
    }

    /// <summary>What the operation throws.</summary>
    public Exception Failure { get; set; } = new StoreUnavailableException("as the test wants it");

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        if (targetMethod.Name != _switch!.Operation)
            return targetMethod.Invoke(_inner, args);
        if (_switch.Until is { } until)
            return new ValueTask<bool>(AfterAsync(until, () => ((ValueTask<bool>)targetMethod.Invoke(_inner, args)!).AsTask()));
        throw _switch.Failure;
    }

    static async Task<bool> AfterAsync(Task until, Func<Task<bool>> then)
    {
        await until;
        return await then();
    }
}
