using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads an interview's base file.</summary>
sealed class InterviewReader(MapReader root)
{
    readonly ProblemList _problems = root.Problems;

    public Interview Read()
    {
        var interview = new Interview(
            root.Id("id", "Give the interview an id."),
            root.BaseLanguage(),
            [.. root.Maps("questions").Select(ReadQuestion)])
        {
            Tensions = [.. root.Maps("tensions").SelectMany(ReadTension)],
            Words = DomainWordsReader.Read(root),
        };
        root.Close();
        return _problems.Remember(interview, root);
    }

    // What any of several answers pulls against is a tension with each of them.
    IEnumerable<Tension> ReadTension(MapReader map)
    {
        var id = map.Id("id", "Give the tension an id.");
        var between = map.Maps("between").Select(ReadSide).OfType<Requirement>().ToList();
        var text = map.Text("text", "Say why the two pull against each other.");
        map.Close();
        if (between is [var first, var second])
            return [.. Sides(first).SelectMany(one => Sides(second).Select(other => _problems.Remember(new Tension(id, one, other, text), map)))];
        map.Report(
            "between", "A tension is between two answers.", "List two conditions: between: [{question: ..., any-of: [...]}, {question: ..., any-of: [...]}].");
        return [];
    }

    static IEnumerable<Requirement> Sides(Requirement side) => side.IsAny ? side.Conditions.Select(Requirement.Of) : [side];

    static Requirement? ReadSide(MapReader map)
    {
        var side = ConditionReader.ReadRequirement(map);
        map.Close();
        return side;
    }

    Question ReadQuestion(MapReader map)
    {
        if (!map.Has("kind"))
            map.Report("kind", "`kind` is missing.", $"Write one of: {string.Join(", ", QuestionKind.All)}.");
        var kind = map.Word("kind", QuestionKind.One, [.. QuestionKind.All.Select(known => (known.Word, known))]);
        var unit = map.OptionalText("unit");
        var likelihood = map.Fraction("default-likelihood", 1);
        var prompt = map.Text("prompt", "Write the question as the user reads it.");
        var question = new Question(
            map.Id("id", "Give the question an id."),
            kind,
            map.Text("label", "Give the question a short name for summaries.", Question.MostLabel),
            prompt,
            map.Text("why", "Say why the question is asked."),
            map.OptionalText("help") ?? prompt,
            map.Flag("first"),
            ConditionReader.ReadRequirement(map, "ask-when"),
            [.. map.Maps("choices").Select(choice => ReadChoice(choice, kind, likelihood, unit is null or Question.Byte))],
            kind.IsAmount ? unit ?? Question.Byte : unit,
            map.Word(
                "aim", QuestionAim.Preference, ("purpose", QuestionAim.Purpose), ("constraint", QuestionAim.Constraint),
                ("preference", QuestionAim.Preference)),
            ConditionReader.ReadRequirement(map, "ask-unless"))
        {
            UnitNames = UnitReader.Read(map, unit),
            Per = UnitReader.ReadPeriod(map),
            HasOpposites = map.Flag("opposites") || kind.IsYesNo,
        };
        map.Close();
        return _problems.Remember(question, map);
    }

    Choice ReadChoice(MapReader map, QuestionKind kind, double likelihood, bool bytes)
    {
        var label = map.Text("label", "Write the choice as the user reads it.");
        var choice = new Choice(
            map.Id("id", "Give the choice an id."),
            label,
            map.OptionalText("short", Choice.MostShort) ?? label,
            map.Texts("synonyms"),
            map.Fraction("likelihood", likelihood),
            map.Flag("exclusive"),
            ReadRange(map, kind, bytes),
            map.OptionalText("suppose", Choice.MostSuppose),
            map.Texts("without"));
        map.Close();
        return _problems.Remember(choice, map);
    }

    static AmountRange? ReadRange(MapReader map, QuestionKind kind, bool bytes)
    {
        var (lowKey, over) = ReadBound(map, "over", "at-least", bytes);
        var (highKey, upTo) = ReadBound(map, "up-to", "under", bytes);
        if (!kind.IsAmount)
        {
            if ((lowKey ?? highKey) is { } key)
                map.Report(key, "Only choices of a quantity question are intervals.", $"Remove `{key}`, or make the question's kind quantity.");
            return null;
        }
        if ((lowKey ?? highKey) is null)
            map.Report("id", "The band has no bound.", "Write `over` or `at-least`, `up-to` or `under`, or one of each.");
        if (over >= upTo)
            map.Report(highKey!, $"The band is empty: `{lowKey}` is not below `{highKey}`.", "Exchange or correct the bounds.");
        return new(over ?? 0, upTo ?? double.PositiveInfinity, over is not null);
    }

    /// <summary>
    /// A bound in either way of writing it. Bands take their upper end in and leave the lower one out; what is so the other way
    /// round ends just before.
    /// </summary>
    static (string? Key, double? Bound) ReadBound(MapReader map, string usual, string other, bool bytes)
    {
        var (bound, shifted) = (map.Quantity(usual, bytes), map.Quantity(other, bytes));
        if (bound is not null && shifted is not null)
            map.Report(other, $"The band has `{usual}` and `{other}`.", "Write one of the two.");
        if (bound is not null || shifted is null)
            return (bound is null ? null : usual, bound);
        return (other, shifted > 0 ? Math.BitDecrement(shifted.Value) : null);
    }
}
