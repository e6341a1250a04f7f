using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>Examples of what can be said, made of the catalogue at hand.</summary>
static class ExampleUtterances
{
    const int MostAnswers = 3;

    /// <summary>One of each kind of thing a person may say.</summary>
    public static ImmutableArray<Item> Of(Situation situation)
    {
        var words = situation.Words;
        var tools = situation.Advisor.Catalogue.Tools.Select(tool => tool.ShortName).Distinct().ToList();
        var questions = Questions(situation);
        return
        [
            Say(HelpPhrases.ExampleSeveral, ("answers", string.Join(", ", questions.Take(MostAnswers).Select(question => Likeliest(question).Short)))),
            Say(HelpPhrases.ExampleBack, ("question", questions[0].Label)),
            Say(HelpPhrases.ExampleWhy),
            Say(HelpPhrases.ExampleTools, ("first", tools[0]), ("second", tools[tools.Count / 2])),
            Say(HelpPhrases.ExampleWhatIf, ("answer", Supposition(situation))),
            Say(HelpPhrases.ExampleRecap),
            Say(HelpPhrases.ExampleEnd),
        ];

        Item Say(Phrase phrase, params ReadOnlySpan<(string Name, object Value)> values) => new(null, words.Say(phrase, values));
    }

    /// <summary>An answer to try out.</summary>
    public static string Supposition(Situation situation)
    {
        var questions = Questions(situation);
        var question = questions.FirstOrDefault(question => question.Kind.IsYesNo) ?? questions[^1];
        return question.Choices.MinBy(choice => choice.Likelihood)!.Short;
    }

    static ImmutableArray<Question> Questions(Situation situation)
    {
        var all = situation.Advisor.Interview.Questions;
        var later = all.Where(question => !question.First && !question.Choices.IsEmpty).ToImmutableArray();
        return later.IsEmpty ? all : later;
    }

    static Choice Likeliest(Question question) => question.Choices.MaxBy(choice => choice.Likelihood)!;
}
