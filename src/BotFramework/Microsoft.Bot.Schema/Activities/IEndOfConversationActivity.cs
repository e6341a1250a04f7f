namespace Microsoft.Bot.Schema;

/// <summary>The conversation has ended for whoever receives this.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }
    string Text { get; set; }
}
