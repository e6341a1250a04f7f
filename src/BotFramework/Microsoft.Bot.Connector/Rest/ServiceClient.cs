namespace Microsoft.Rest;

/// <summary>A client of a service, which may own the HTTP client it calls through.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    readonly bool owns;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient)
    {
        HttpClient = httpClient;
        owns = disposeHttpClient;
    }

    public HttpClient HttpClient { get; protected set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && owns)
            HttpClient.Dispose();
    }
}
