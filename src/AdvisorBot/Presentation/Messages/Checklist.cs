using System.Collections.Immutable;

namespace AdvisorBot.Presentation.Messages;

/// <summary>Checkboxes with a button to send them.</summary>
/// <param name="Tap">The value of the button; the channel adds what was checked.</param>
public sealed record Checklist(string Label, string Submit, Tap Tap, ImmutableArray<CheckItem> Items);

public sealed record CheckItem(string ChoiceId, string Title, bool Checked);
