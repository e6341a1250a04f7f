namespace Microsoft.Bot.Schema;

/// <summary>Information from a program, for the bot to act on or to ignore (A5002).</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
