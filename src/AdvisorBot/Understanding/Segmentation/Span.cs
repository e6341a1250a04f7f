namespace AdvisorBot.Understanding.Segmentation;

/// <summary>Words of an utterance, from the first to behind the last.</summary>
readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int at) => at >= Start && at < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}
