namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths to what the framework keeps for a turn.</summary>
public class TurnPath
{
    /// <summary>The activity of the turn.</summary>
    public const string Activity = "turn.activity";
}
