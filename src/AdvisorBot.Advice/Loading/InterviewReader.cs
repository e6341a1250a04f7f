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
            map.Report("kind", "`kind` is missing.", "Write one, many, yes-no or quantity.");
        var kind = map.Word(
            "kind", QuestionKind.One, ("one", QuestionKind.One), ("many", QuestionKind.Many), ("yes-no", QuestionKind.YesNo),
            ("quantity", QuestionKind.Quantity));
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
            kind == QuestionKind.Quantity ? unit ?? Question.Byte : unit,
            map.Word(
                "aim", QuestionAim.Preference, ("purpose", QuestionAim.Purpose), ("constraint", QuestionAim.Constraint),
                ("preference", QuestionAim.Preference)),
            ConditionReader.ReadRequirement(map, "ask-unless"))
        {
            UnitNames = UnitReader.Read(map, unit),
            Per = UnitReader.ReadPeriod(map),
            HasOpposites = map.Flag("opposites") || kind == QuestionKind.YesNo,
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
        var over = map.Quantity("over", bytes);
        var upTo = map.Quantity("up-to", bytes);
        if (kind != QuestionKind.Quantity)
        {
            if (over is not null || upTo is not null)
                map.Report(
                    over is null ? "up-to" : "over", "Only choices of a quantity question are intervals.",
                    "Remove `over` and `up-to`, or make the question's kind quantity.");
            return null;
        }
        if (over is null && upTo is null)
            map.Report("id", "The band has no bound.", "Write `over`, `up-to` or both.");
        if (over >= upTo)
            map.Report("up-to", "The band is empty: `over` is not below `up-to`.", "Exchange or correct the bounds.");
        return new(over ?? 0, upTo ?? double.PositiveInfinity, over is not null);
    }
}
