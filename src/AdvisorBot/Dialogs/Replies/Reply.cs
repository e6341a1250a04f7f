using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>What one utterance led to: the new session, and what to say of it before the conversation goes on.</summary>
public sealed record Reply(Session Session, params ImmutableArray<Block> Text)
{
    public ImmutableArray<Block> Details { get; init; } = [];

    /// <summary>Buttons that take the place of the open question's; null to return to the open question.</summary>
    public ImmutableArray<Option>? Options { get; init; }

    /// <summary>Two answers to one question were given, of which one only can hold: which weighs more is asked first.</summary>
    public Tension? Torn { get; init; }

    /// <summary>The open question was shown differently already, or is to be left alone for now.</summary>
    public bool Rests { get; init; }

    /// <summary>Everything stored about the person is to be removed.</summary>
    public bool Forget { get; init; }

    public static Block Say(string text) => new Block.Paragraph(text);
}
