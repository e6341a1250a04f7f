namespace Microsoft.Bot.Builder;

/// <summary>What is known of a state property.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
