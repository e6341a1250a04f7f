namespace AdvisorBot.Advice.Catalogues;

/// <summary>What the guide chooses between is called: a licence, a database, a service.</summary>
/// <param name="ToMany">The plural as it stands behind "of" and "to", where a language bends it (German "zwischen Diensten"); the plural otherwise.</param>
public sealed record ToolNoun(string One, string Many, string ToMany);
