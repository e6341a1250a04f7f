namespace AdvisorBot.Advice.Questions;

/// <summary>Reads what an answer adds to one tool after the other; they must be asked for in rising order.</summary>
struct OutcomeCursor(Outcome outcome)
{
    int _next;

    /// <summary>0 for a tool that the answer does not touch.</summary>
    public int For(int tool)
    {
        while (_next < outcome.Tools.Length && outcome.Tools[_next] < tool)
            _next++;
        return _next < outcome.Tools.Length && outcome.Tools[_next] == tool ? outcome.Deltas[_next] : 0;
    }
}
