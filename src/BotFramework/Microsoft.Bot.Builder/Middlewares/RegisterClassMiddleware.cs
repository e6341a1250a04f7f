namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the state of every turn.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    readonly string _key;

    /// <summary>The service is found by its type.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, null)
    {
    }

    /// <summary>The service is found by a key.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    public T Service { get; set; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Set(_key ?? typeof(T).FullName, Service);
        return nextTurn(cancellationToken);
    }
}
