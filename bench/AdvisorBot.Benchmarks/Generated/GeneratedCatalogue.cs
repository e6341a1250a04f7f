using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Benchmarks.Generated;

/// <summary>Catalogues of any size in the likeness of the shipped ones: a handful of statements a tool, each about one question.</summary>
static class GeneratedCatalogue
{
    const int StatementsPerTool = 6;

    static readonly DateOnly Day = new(2018, 2, 12);

    public static Advisor Make(int tools, int questions, int seed)
    {
        var random = new Random(seed);
        ImmutableArray<Question> asked = [.. Enumerable.Range(0, questions).Select(number => MakeQuestion(number, random))];
        var interview = new Interview("generated", "en", asked);
        var catalogue = new Catalogue(
            "generated", 1, "en", "Generated", Day, 1, "generated", new("Document", "Author", Day, null),
            [new("only", "Only", null)], [new("section", "Section", ImmutableSortedDictionary<string, int>.Empty)], [
                .. Enumerable.Range(0, tools).Select(number => MakeTool(number, asked, random)),
            ], []);
        return new(catalogue, interview);
    }

    static Question MakeQuestion(int number, Random random)
    {
        var kind = number % 4 == 3 ? QuestionKind.YesNo : QuestionKind.One;
        var choices = kind.IsYesNo ? ["yes", "no"] : Enumerable.Range(0, 3 + (number % 2)).Select(choice => $"c{choice}");
        return new(
            $"q{number}", kind, $"Question {number}", "?", "Because.", "Help.", false, null,
            [.. choices.Select(id => new Choice(id, id, id, [], random.Next(1, 5)))]);
    }

    static Tool MakeTool(int number, ImmutableArray<Question> questions, Random random)
    {
        var points = Enumerable.Range(0, StatementsPerTool)
            .Select(at =>
                new Point(
                    $"p{number}-{at}", $"tool-{number}", PointKind.Statement, "Says so.", new("section", "Section", "text", 1),
                    [MakeEffect(questions[random.Next(questions.Length)], random)], null, null));
        return new(
            $"tool-{number}", $"Tool {number}", $"Tool {number}", [], "only", "section", "A tool.",
            new(LifecycleStatus.Active, null, null, null, null, Day, null), [.. points]);
    }

    static Effect MakeEffect(Question question, Random random)
    {
        var condition = Condition.AnyOf(question.Id, question.Choices[random.Next(question.Choices.Length)].Id);
        return random.Next(5) switch
        {
            0 => new(condition, EffectKind.RulesOut),
            1 => new(condition, EffectKind.Against, 1),
            _ => new(condition, EffectKind.For, random.Next(1, 4)),
        };
    }
}
