using System.Collections.Frozen;

namespace AdvisorBot.Understanding.Requests;

/// <summary>Intents that are treated alike.</summary>
static class IntentGroups
{
    /// <summary>They ask about tools, and need one.</summary>
    public static readonly FrozenSet<Intent> AboutTools = [Intent.AboutTool, Intent.Compare, Intent.WhyTool, Intent.WhyNotTool];

    /// <summary>They end or empty the conversation.</summary>
    public static readonly FrozenSet<Intent> Ending = [Intent.StartOver, Intent.Cancel, Intent.DeleteData, Intent.Goodbye];
}
