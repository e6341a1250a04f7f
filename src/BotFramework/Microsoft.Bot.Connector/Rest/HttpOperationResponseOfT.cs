namespace Microsoft.Rest;

/// <summary>The answer to a call with its body read; the body is null when the service sent none.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
