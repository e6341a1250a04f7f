using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>About the conversation itself: what can be said, why this is asked, what was said, what is left.</summary>
static class Helping
{
    // A person reads a few names; "what is left" lists all.
    const int MostTools = 5;

    public static Reply Help(Situation situation, Command command)
    {
        var words = situation.Words;
        ImmutableArray<Block> general =
        [
            Reply.Say(words.Say(HelpPhrases.Intro)),
            new Block.Bullets(ExampleUtterances.Of(situation)),
        ];
        return situation.Asked is { } question
            ? new(situation.Session, [.. general, new Block.Heading(words.Say(HelpPhrases.Now, ("question", question.Label))), Reply.Say(question.Help)])
            : new(situation.Session, general);
    }

    public static Reply WhyAsked(Situation situation, Command command)
    {
        var words = situation.Words;
        if ((Named(situation, command.QuestionId) ?? situation.Asked) is not { } question)
        {
            // Which guide to go by is a question, too.
            if (situation.Session.CatalogueId is null)
                return new(situation.Session, Reply.Say(words.Say(GuidePhrases.Why)));
            // With no question open, a bare "why?" is about the advice.
            return situation.Session.AdvisedOn is null && !situation.Assessment.IsDeadEnd
                ? new(situation.Session, Reply.Say(words.Say(MovePhrases.NothingAsked)))
                : Consulting.Why(situation, command);
        }
        var stake = situation.Advisor.Next(situation.Answers.Without(question.Id)) is { } next && next.Question.Id == question.Id ? next.ToolsAtStake : [];
        var names = stake.Select(id => situation.Advisor.Catalogue.FindTool(id)?.Name).OfType<string>().Distinct().ToList();
        return names.Count == 0
            ? new(situation.Session, Reply.Say(question.Why))
            : new(situation.Session, Reply.Say(question.Why), Reply.Say(words.Say(HelpPhrases.AtStake, ("tools", words.Some(names, MostTools)))));
    }

    public static Reply Explain(Situation situation, Command command)
    {
        var words = situation.Words;
        if (!command.ToolIds.IsEmpty)
            return Consulting.AboutTool(situation, command);
        if ((Named(situation, command.QuestionId) ?? About(situation, command.Topic)) is { } question)
            return new(situation.Session, new Block.Heading(question.Label), Reply.Say(question.Help));
        var unknown = Reply.Say(words.Say(HelpPhrases.NotInGuide, ("topic", Fallback.Quote(command.Topic ?? command.Said?.Text ?? ""))));
        return situation.Asked is { } asked
            ? new(situation.Session, unknown, Reply.Say(asked.Help))
            : new(situation.Session, unknown);
    }

    public static Reply HowManyLeft(Situation situation, Command command)
    {
        var words = situation.Words;
        var left = situation.Consequences.MostQuestionsLeft;
        return new(situation.Session, Reply.Say(left == 0 ? words.Say(HelpPhrases.NoneLeft) : words.Say(HelpPhrases.Left, ("count", left))));
    }

    public static Reply Recap(Situation situation, Command command)
    {
        var words = situation.Words;
        var blocks = RecapView.Answers(situation.Advisor.Interview, situation.Answers, words);
        return situation.Answers.Count == 0
            ? new(situation.Session, blocks)
            : new(situation.Session, [.. blocks, new Block.Buttons([new(words.Say(OptionPhrases.Change), Tap.Do(Intent.Change))])]);
    }

    public static Reply Remaining(Situation situation, Command command) =>
        new(situation.Session, Reply.Say(situation.Words.Say(RecapPhrases.Remaining)))
        {
            Details = RecapView.Remaining(situation.Advisor, situation.Assessment, situation.Words)
        };

    static Question? Named(Situation situation, string? id) => id is null ? null : situation.Advisor.Interview.Find(id);

    /// <summary>The question whose name or choices the words asked about come from.</summary>
    static Question? About(Situation situation, string? topic) =>
        topic is not { Length: > 2 } ? null : situation.Advisor.Interview.Questions.FirstOrDefault(question =>
            Mentions(question.Label, topic)
                || question.Choices.Any(choice => Mentions(choice.Label, topic) || choice.Synonyms.Any(synonym => Mentions(synonym, topic))));

    static bool Mentions(string text, string topic) => text.Contains(topic, StringComparison.OrdinalIgnoreCase);
}
