namespace AdvisorBot.Advice.Loading;

/// <summary>Something wrong in a file, with its place and what to do about it. Lines and columns count from 1.</summary>
public sealed record Problem(string File, int Line, int Column, string Message, string Mend)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Message} {Mend}";
}
