namespace Microsoft.Rest;

/// <summary>Puts what a service asks for as proof of identity on each request.</summary>
public abstract class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
