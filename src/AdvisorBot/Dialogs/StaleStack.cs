namespace AdvisorBot.Dialogs;

/// <summary>Marks a turn whose stored dialog stack was of another release and was dropped.</summary>
sealed class StaleStack;
