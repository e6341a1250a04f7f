namespace Microsoft.Rest;

/// <summary>The answer to a call: the messages that went over the wire. The caller disposes it.</summary>
public class HttpOperationResponse : IDisposable
{
    bool disposed;

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || disposed)
            return;

        disposed = true;
        Request?.Dispose();
        Response?.Dispose();
    }
}
