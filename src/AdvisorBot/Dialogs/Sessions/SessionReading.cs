using System.Collections.Immutable;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>A stored session as far as the present guides understand it.</summary>
/// <param name="Lost">Answers whose question or choice is gone, each as a person would name it.</param>
/// <param name="LostCatalogue">The catalogue is gone, or the document could not be read at all.</param>
/// <param name="LostDialog">The stored place in the dialogs no longer exists.</param>
public sealed record SessionReading(Session Session, ImmutableArray<string> Lost = default, bool LostCatalogue = false, bool LostDialog = false)
{
    public ImmutableArray<string> Lost { get; init; } = Lost.IsDefault ? [] : Lost;
}
