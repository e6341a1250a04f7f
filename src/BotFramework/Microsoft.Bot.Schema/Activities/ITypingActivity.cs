namespace Microsoft.Bot.Schema;

/// <summary>The sender is about to say something.</summary>
public interface ITypingActivity : IActivity
{
}
