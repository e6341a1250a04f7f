namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that pass a conversation on to a person and tell how that goes.</summary>
public static class HandoffEventNames
{
    public const string InitiateHandoff = "handoff.initiate";
    public const string HandoffStatus = "handoff.status";
}
