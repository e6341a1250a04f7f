namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke with a body of a known shape.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}
