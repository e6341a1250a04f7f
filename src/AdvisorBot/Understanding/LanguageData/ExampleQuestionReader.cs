using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Reads examples of what is asked: of one guide, or of the advice whatever the guide.</summary>
static class ExampleQuestionReader
{
    /// <summary>Stands for any tool that is named.</summary>
    public const string Tool = "it";

    const string Lifecycle = "lifecycle";

    /// <summary>By what they are about: the advice, the result, or what became of a tool.</summary>
    public static IEnumerable<(string Text, Subject Meaning)> Inquiries(MapReader map)
    {
        var all = new List<(string, Subject)>();
        foreach (var key in map.Keys.ToList())
        {
            var texts = map.Texts(key);
            if (SubjectOf(key) is { } subject)
                all.AddRange(texts.Select(text => (text, subject)));
            else
                map.Report(
                    key, $"Nothing that is asked is called `{key}`.",
                    $"Write {Lifecycle}, {string.Join(", ", Enum.GetNames<AdviceAspect>().Concat(Enum.GetNames<ResultRequest>()))}, in small letters.");
        }
        map.Close();
        return all;
    }

    /// <summary>Of one guide, each with what answers it.</summary>
    public static IEnumerable<ExampleQuestion> Questions(MapReader root) => [.. root.Maps("questions").Select(Question)];

    static ExampleQuestion Question(MapReader map)
    {
        var question = new ExampleQuestion(
            RequestText.Of(map.Text("ask", "Write the question as somebody asks it."), Tool, Tool),
            map.OptionalText("tool"),
            map.Texts("cites"),
            map.Word("says", Saying.Told, ("yes", Saying.Yes), ("no", Saying.No), ("told", Saying.Told), ("silent", Saying.Silent)),
            About(map))
        {
            IsTurned = map.Has("turned") ? map.Flag("turned") : null,
        };
        map.Close();
        return map.Problems.Remember(question, map);
    }

    // A topic, a question with its choice, a term of the glossary, or nothing of these.
    static Subject About(MapReader map)
    {
        var choice = map.OptionalText("choice");
        return map.OptionalText("topic") is { } topic ? new(SubjectKind.Topic, topic)
            : map.OptionalText("term") is { } term ? new(SubjectKind.Term, term)
            : map.OptionalText("question") is { } question ? new(SubjectKind.Choice, question, choice)
            : default;
    }

    static Subject? SubjectOf(string key) =>
        key == Lifecycle ? new(SubjectKind.Lifecycle)
        : Enum.TryParse<AdviceAspect>(key, ignoreCase: true, out var aspect) ? new(SubjectKind.Advice, aspect.ToString())
        : Enum.TryParse<ResultRequest>(key, ignoreCase: true, out var request) ? new(SubjectKind.Result, request.ToString())
        : null;
}
