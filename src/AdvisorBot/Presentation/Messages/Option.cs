namespace AdvisorBot.Presentation.Messages;

/// <summary>Something to tap, or to type where nothing can be tapped.</summary>
/// <param name="Title">Shown on the button, and written into the conversation when it is tapped.</param>
/// <param name="LongTitle">The full text, where there is room for it.</param>
public sealed record Option(string Title, Tap Tap, string? LongTitle = null)
{
    public string Full => LongTitle ?? Title;

    /// <summary>As the message of that revision shows it.</summary>
    public Option Revised(int revision) => this with { Tap = Tap.ShownIn(revision) };
}
