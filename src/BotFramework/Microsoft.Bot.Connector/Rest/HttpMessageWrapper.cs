namespace Microsoft.Rest;

/// <summary>A copy of a request or answer that outlives it. Authorization and cookies are left out of the copy.</summary>
public class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
    }

    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    public string Content { get; set; }

    protected void CopyHeaders(System.Net.Http.Headers.HttpHeaders headers)
    {
        if (headers is null)
            return;

        foreach (var (name, values) in headers)
        {
            if (name is not ("Authorization" or "Set-Cookie"))
                Headers[name] = values;
        }
    }
}
