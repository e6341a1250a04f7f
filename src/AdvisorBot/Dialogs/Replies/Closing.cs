using System.Collections.Immutable;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>The closing part of a reply.</summary>
sealed record Closing(Session Session, ImmutableArray<Block> Text, ImmutableArray<Block> Details, ImmutableArray<Block> Ask, ImmutableArray<Option> Options)
{
    public Checklist? Checklist { get; init; }
}
