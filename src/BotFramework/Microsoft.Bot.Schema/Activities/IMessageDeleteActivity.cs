namespace Microsoft.Bot.Schema;

/// <summary>A message was taken back.</summary>
public interface IMessageDeleteActivity : IActivity
{
}
