namespace Microsoft.Bot.Schema;

/// <summary>Someone put reactions on a message, or took some off.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
