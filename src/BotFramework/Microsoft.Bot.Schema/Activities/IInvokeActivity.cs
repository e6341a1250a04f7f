namespace Microsoft.Bot.Schema;

/// <summary>A question from the channel that waits for its answer in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
