namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Cues that do the same in a sentence.</summary>
static class CueGroups
{
    /// <summary>They deny the clause, or a good part of it.</summary>
    public static readonly Cue[] Refusals = [Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer];

    /// <summary>They deny something.</summary>
    public static readonly Cue[] Denials = [.. Refusals, Cue.Exclusion];

    /// <summary>They begin questions, marked or not.</summary>
    public static readonly Cue[] Questions = [Cue.Interrogative, Cue.Inversion, Cue.Seeking, Cue.AdviceSought, Cue.Why];

    /// <summary>With any of them the clause does not plainly state that something is so, now, of the writer.</summary>
    public static readonly Cue[] Reservations = [.. Denials, Cue.Possibility, Cue.Past, Cue.OtherSubject, Cue.Unsure];
}
