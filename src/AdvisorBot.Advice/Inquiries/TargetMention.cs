namespace AdvisorBot.Advice.Inquiries;

/// <summary>Words of a question and what they speak about.</summary>
/// <param name="End">The position behind the last word.</param>
/// <param name="Weak">Nothing but ordinary words.</param>
/// <param name="Exact">Word for word, and not by a longer ending.</param>
sealed record TargetMention(int Start, int End, Target Target, bool Weak, bool Exact)
{
    public int Length => End - Start;

    public bool Overlaps(TargetMention other) => Start < other.End && other.Start < End;
}
