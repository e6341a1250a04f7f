namespace Microsoft.Bot.Builder;

/// <summary>A stored object that knows which version of itself it is.</summary>
public interface IStoreItem
{
    /// <summary>The version read from storage; <c>*</c> to overwrite any version.</summary>
    string ETag { get; set; }
}
