namespace Microsoft.Bot.Schema;

/// <summary>A proposal, for one user only, about a message of someone else.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
