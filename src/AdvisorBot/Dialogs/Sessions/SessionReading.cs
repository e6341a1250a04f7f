namespace AdvisorBot.Dialogs.Sessions;

/// <summary>A stored session as far as the present release understands it.</summary>
/// <param name="LostAnswers">Answers whose question or choice is gone.</param>
/// <param name="LostCatalogue">The catalogue is gone, or the document could not be read at all.</param>
/// <param name="LostDialog">The stored place in the dialogs no longer exists.</param>
public sealed record SessionReading(Session Session, int LostAnswers = 0, bool LostCatalogue = false, bool LostDialog = false);
