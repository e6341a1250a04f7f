using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Generated;

/// <summary>
/// Random catalogues small enough to try every answer: up to five tools in one or two stages, up to four questions of all
/// kinds, with a gate now and then.
/// </summary>
static class SmallCatalogue
{
    static readonly DateOnly Day = new(2018, 2, 12);

    public static readonly Gen<Advisor> Advisors = Gen.Int[0, int.MaxValue].Select(seed => Make(new Random(seed)));

    /// <summary>The advisor, and answers to some of its questions.</summary>
    public static readonly Gen<(Advisor Advisor, Answers Answers)> Conversations =
        Gen.Select(Advisors, Gen.Int[0, int.MaxValue], (advisor, seed) => (advisor, SomeAnswers(advisor.Interview, new Random(seed))));

    /// <summary>
    /// Some effect hangs on several questions. What one of them alone is worth is an estimate then, and so is the order in which
    /// they are asked; who leads is not.
    /// </summary>
    public static bool IsJoint(Advisor advisor) =>
        advisor.Catalogue.Tools.SelectMany(tool => tool.Points).SelectMany(point => point.Effects).Any(effect => effect.IsJoint);

    /// <summary>As <see cref="Conversations"/>, but with more tools than are compared one by one.</summary>
    public static readonly Gen<(Advisor Advisor, Answers Answers)> WideConversations = Gen.Int[0, int.MaxValue].Select(seed => new Random(seed))
        .Select(random =>
    {
        var advisor = Make(random, tools: 70);
        return (advisor, SomeAnswers(advisor.Interview, random));
    });

    /// <summary>Conversations in which some needed stage has no candidate left.</summary>
    public static readonly Gen<(Advisor Advisor, Answers Answers)> DeadEnds = Gen.Int[0, int.MaxValue].Select(seed => FirstDeadEnd(new Random(seed)));

    /// <summary>Every single answer that settles a question, "not sure" left out.</summary>
    public static ImmutableArray<Answer> AnswersTo(Question question) => question.Kind switch
    {
        { TakesSeveral: true } =>
        [
            .. Subsets([.. question.Choices.Where(choice => !choice.Exclusive)]),
            .. question.Choices.Where(choice => choice.Exclusive).Select(choice => Answer.Choose(choice.Id)),
        ],
        _ => [.. question.Choices.Select(choice => Answer.Choose(choice.Id))],
    };

    /// <summary>The settling answers that agree with what is known of a question already.</summary>
    public static IEnumerable<Answer> AnswersTo(Question question, Answer? known) => known is Answer.Chosen denial
        ? Denying(question).OfType<Answer.Chosen>().Where(answer => !answer.ChoiceIds.Any(denial.Lacking.Contains))
            .Select(answer => question.Combine(denial, answer))
        : Denying(question);

    /// <summary>All answers, in a question that takes many also with every denial beside them.</summary>
    static IEnumerable<Answer> Denying(Question question) => !question.Kind.TakesSeveral
        ? AnswersTo(question)
        : AnswersTo(question).Append(Answer.Choose()).SelectMany(answer => Subsets(question.Choices).OfType<Answer.Chosen>()
            .Select(denied => new Answer.Chosen(((Answer.Chosen)answer).ChoiceIds, denied.ChoiceIds, RestUnknown: true))
            .Select(both => question.Combine(null, both)).Append(answer)).Where(answer => question.IsSettledBy(answer));

    /// <summary>The tools that lead, stage by stage, as one text.</summary>
    public static string Result(Advisor advisor, Answers answers) =>
        string.Join(
            " | ", advisor.Assess(answers).Stages.Select(stage => $"{stage.Stage.Id}: {string.Join(", ", stage.Leaders.Select(leader => leader.Tool.Id))}"));

    static (Advisor Advisor, Answers Answers) FirstDeadEnd(Random random)
    {
        while (true)
        {
            var advisor = Make(random);
            var answers = SomeAnswers(advisor.Interview, random);
            if (advisor.Assess(answers).IsDeadEnd)
                return (advisor, answers);
        }
    }

    static Advisor Make(Random random) => Make(random, random.Next(2, 6));

    static Advisor Make(Random random, int tools)
    {
        var twoStages = random.Next(2) == 0;
        var questions = Questions(random, twoStages);
        var made = Enumerable.Range(0, tools).Select(number => MakeTool(number, twoStages ? $"stage-{number % 2}" : "stage-0", questions, random))
            .ToImmutableArray();
        var links = twoStages ? Links(made, random) : [];
        ImmutableArray<Stage> stages = twoStages
            ? [new("stage-0", "First", Condition.AnyOf("stage", "first", "both")), new("stage-1", "Second", Condition.AnyOf("stage", "second", "both"))]
            : [new("stage-0", "Only", null)];
        return new(
            new(
                "generated", 1, "en", "Generated", Day, 1, "generated", new("Document", "Author", Day, null), stages,
                [new("section", "Section", ImmutableSortedDictionary<string, int>.Empty)], made, links),
            new("generated", "en", questions));
    }

    static ImmutableArray<Question> Questions(Random random, bool twoStages)
    {
        var questions = ImmutableArray.CreateBuilder<Question>();
        if (twoStages)
            questions.Add(
                MakeQuestion(
                    "stage", QuestionKind.One,
                    [Choice("first", random), Choice("second", random), Choice("both", random)]) with
                { First = random.Next(2) == 0 });
        var count = random.Next(2, 4);
        for (var number = 0; number < count; number++)
        {
            var question = random.Next(4) switch
            {
                0 => MakeQuestion($"q{number}", QuestionKind.YesNo, [Choice("yes", random), Choice("no", random)]),
                1 =>
                    MakeQuestion($"q{number}", QuestionKind.Many, [Choice("a", random), Choice("b", random), Choice("none", random) with { Exclusive = true }]),
                2 =>
                    MakeQuestion(
                        $"q{number}", QuestionKind.Quantity,
                        [Choice("small", random) with { Range = new(0, 10) }, Choice("large", random) with { Range = new(10, double.PositiveInfinity, true) }]),
                _ => MakeQuestion($"q{number}", QuestionKind.One, [Choice("a", random), Choice("b", random), Choice("c", random)]),
            };
            question = question with { Aim = (QuestionAim)random.Next(3) };
            var gate = number > 0 ? Gate(questions, random) : null;
            questions.Add(random.Next(6) switch { 0 => question with { AskWhen = gate }, 1 => question with { AskUnless = gate }, _ => question });
        }
        return questions.ToImmutable();
    }

    /// <summary>On the question before, or on that and the one before it.</summary>
    static Requirement Gate(ImmutableArray<Question>.Builder questions, Random random)
    {
        var last = Requirement.Of(Condition.AnyOf(questions[^1].Id, questions[^1].Choices[0].Id));
        return questions.Count < 2 || random.Next(2) == 0
            ? last
            : new([.. last.Conditions, Condition.AnyOf(questions[^2].Id, questions[^2].Choices[0].Id)], random.Next(2) == 0);
    }

    static Tool MakeTool(int number, string stage, ImmutableArray<Question> questions, Random random)
    {
        IEnumerable<Effect> effects = questions.Where(question => question.Id != "stage")
            .SelectMany(question => Enumerable.Range(0, random.Next(3)).Select(_ => MakeEffect(question, random)));
        effects = [.. effects, .. Joint(questions, random)];
        var points = effects.Select((effect, at) =>
            new Point($"point-{number}-{at}", $"tool-{number}", PointKind.Statement, "Says so.", new("section", "Section", "text", 1), [effect], null, null));
        var lifecycle = new Lifecycle(random.Next(4) == 0 ? LifecycleStatus.Retired : LifecycleStatus.Active, null, null, null, null, Day, new("Source", null));
        return new($"tool-{number}", $"Tool {number}", $"Tool {number}", [], stage, "section", "A tool.", lifecycle, [.. points]);
    }

    /// <summary>Of some tools, what the answers to two questions do together.</summary>
    static IEnumerable<Effect> Joint(ImmutableArray<Question> questions, Random random)
    {
        var two = questions.Where(question => question.Id != "stage").OrderBy(_ => random.Next()).Take(2).ToList();
        return random.Next(3) > 0 ? [] : [MakeEffect(two[0], random) with { Others = [MakeEffect(two[1], random).Condition], IsAny = random.Next(3) == 0 }];
    }

    /// <summary>Between some tools of the two stages that have a point to name.</summary>
    static ImmutableArray<Link> Links(ImmutableArray<Tool> tools, Random random) =>
    [
        .. from source in tools
           from target in tools
           where source.StageId == "stage-0" && target.StageId == "stage-1" && !target.Points.IsEmpty && random.Next(3) == 0
           select new Link(source.Id, target.Id, (LinkKind)random.Next(3), target.Points[0].Id),
    ];

    static Effect MakeEffect(Question question, Random random)
    {
        var choice = question.Choices[random.Next(question.Choices.Length)].Id;
        var condition = random.Next(8) switch
        {
            0 => Condition.Lacks(question.Id, choice),
            1 => Condition.NoneOf(question.Id, choice),
            _ => Condition.AnyOf(question.Id, choice),
        };
        return random.Next(4) switch
        {
            0 => new(condition, EffectKind.RulesOut),
            1 => new(condition, EffectKind.Against, random.Next(1, 4)),
            _ => new(condition, EffectKind.For, random.Next(1, 4)),
        };
    }

    static Answers SomeAnswers(Interview interview, Random random)
    {
        var answers = Answers.Empty;
        foreach (var question in interview.Questions)
        {
            var possible = AnswersTo(question);
            answers = random.Next(5) switch
            {
                0 => answers,
                1 => answers.With(question.Id, Answer.Unsure),
                2 when !question.Kind.IsYesNo => answers.With(question.Id, Answer.Deny(question.Choices[random.Next(question.Choices.Length)].Id)),
                _ => answers.With(question.Id, possible[random.Next(possible.Length)]),
            };
        }
        return answers;
    }

    static Question MakeQuestion(string id, QuestionKind kind, ImmutableArray<Choice> choices) => new(id, kind, id, id, id, id, false, null, choices);

    static Choice Choice(string id, Random random) => new(id, id, id, [], random.Next(1, 4));

    static IEnumerable<Answer> Subsets(ImmutableArray<Choice> choices) =>
        Enumerable.Range(1, (1 << choices.Length) - 1)
            .Select(set => Answer.Choose([.. choices.Where((_, index) => (set >> index & 1) != 0).Select(choice => choice.Id)]));
}
