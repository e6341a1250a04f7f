using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>Closes a turn: after what is to be said, the next useful question, or the advice, or a way out of a dead end.</summary>
static class Asking
{
    /// <summary>The topic of a wish to go on with the questions after early advice.</summary>
    public const string Questions = "questions";

    public static Response Compose(Reply reply, Situation now, Situation before, Editions editions)
    {
        var revision = reply.Session.Revision + 1;
        var revised = now.With(reply.Session with { Revision = revision });
        var part = reply.Options is { } options ? new(revised.Session, [], [], [], options)
            : reply.Rests ? new(revised.Session, [], [], [], [])
            : revised.Session.CatalogueId is null ? AskCatalogue(revised, editions)
            : reply.Torn is { } torn ? Weighing.Show(revised, torn)
            : Weighing.Arisen(revised, before) is { } tension ? Weighing.Show(revised, tension)
            : IsStuck(revised, before) ? DeadEnd.Show(revised)
            : Question(revised) is { } question ? Ask(revised, question, before, reply)
            : Advising.Show(revised);
        var message = new Message(
            [.. reply.Text, .. part.Text], [.. reply.Details, .. part.Details], part.Ask, part.Options, part.Checklist,
            revised.Words.Say(OptionPhrases.OpenFold))
            .Revised(revision);
        var buttons = message.Text.OfType<Block.Buttons>().SelectMany(block => block.Options);
        return new(part.Session with { Offered = [.. message.Options, .. buttons], OnYes = part.Session.OnYes?.ShownIn(revision) }, message, reply.Forget);
    }

    /// <summary>A question's choices as buttons.</summary>
    public static ImmutableArray<Option> Choices(Situation situation, Question question) =>
    [
        .. question.Choices.Select(choice => new Option(choice.Short, Tap.Answer(question.Id, choice.Id), choice.Label)),
        new Option(situation.Words.Say(OptionPhrases.NotSure), Tap.Answer(question.Id, AnswerCode.Write(Answer.Unsure))),
    ];

    static bool IsStuck(Situation situation, Situation before) => situation.Assessment.IsDeadEnd && !GoesFirst(situation, before);

    // What the person has just turned to, or is changing; and what may narrow the need to a part for which something fits.
    static bool GoesFirst(Situation situation, Situation before) => situation.Asked is { } asked
        && (asked.Id != before.Session.AskedId || asked.IsSettledBy(situation.Answers[asked.Id]) || (asked.First && situation.Assessment.CandidateCount > 0));

    static Question? Question(Situation situation) =>
        situation.Asked ?? (situation.Session.StoppedAsking ? null : situation.Consequences.Next);

    static Closing AskCatalogue(Situation situation, Editions editions) =>
        new(situation.Session, [], [], FirstScreen.Ask(situation, editions), FirstScreen.Beginnings(situation, editions));

    static Closing Ask(Situation situation, Question question, Situation before, Reply reply)
    {
        var words = situation.Words;
        var session = situation.Session with { AskedId = question.Id };
        var again = before.Session.AskedId == question.Id;
        var text = ImmutableArray.CreateBuilder<Block>();
        // A question asked anew is no progress.
        if (!question.IsSettledBy(situation.Answers[question.Id]) && Progress.Of(situation, before, again) is { } progress)
            text.Add(new Block.Paragraph(progress, Quiet: true));
        text.Add(Reply.Say(again && !reply.Text.IsEmpty ? words.Say(QuestionPhrases.Again, ("question", question.Prompt)) : question.Prompt));
        var remark = Remarking.Of(situation, question, reply);
        if (remark is not null)
        {
            text.Add(Remarking.Remind(situation, question, remark));
            session = session with { OnYes = Remarking.OnYes(question, remark) };
        }
        if (!again && question.Kind.IsAmount)
            text.Add(
                new Block.Paragraph(
                    question.IsCount
                        ? words.Say(QuestionPhrases.HintNumber, ("unit", AnswerText.Rate(question, question.Unit!, words)))
                        : words.Say(QuestionPhrases.HintAmount),
                    Quiet: true));
        var options = Choices(situation, question);
        if (question.IsSettledBy(situation.Answers[question.Id]))
            options = options.Add(new(words.Say(OptionPhrases.Keep), Tap.Do(Intent.No)));
        else if (situation.Answers.Count > 0)
            options = options.Add(new(words.Say(OptionPhrases.Back), Tap.Do(Intent.Back)));
        return new(session, [], [], text.ToImmutable(), options) { Checklist = question.Kind.TakesSeveral ? Checklist(situation, question, remark) : null };
    }

    static Checklist Checklist(Situation situation, Question question, Remark? remark)
    {
        var given = (situation.Answers[question.Id] ?? remark?.Answer) is Answer.Chosen chosen ? chosen.ChoiceIds : [];
        return new(
            question.Label,
            situation.Words.Say(OptionPhrases.Send),
            new(question.Id, [], Intent.Answer, []),
            [.. question.Choices.Select(choice => new CheckItem(choice.Id, choice.Label, given.Contains(choice.Id)))]);
    }
}
