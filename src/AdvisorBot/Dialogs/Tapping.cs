using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Interruptions;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>
/// A tap on a button, perhaps of an older message. Its value names a question and an answer, so it always means what it
/// said when it was shown; whether the question is still open only changes the wording.
/// </summary>
static class Tapping
{
    public static Reply Take(Situation situation, Tap tap, Interrupting interrupting)
    {
        var session = situation.Session with { OnYes = null, Misses = 0 };
        var calm = situation.With(session);
        // Its answers are those of the guide it names.
        if (tap is { Command: Intent.Catalogue, About: [var guide, .. var tools] } && interrupting.Settings.Knows(guide))
            return interrupting.Settings.Take(calm, guide, tap.Answers, tools);
        if (tap.Command == Intent.Topics)
            return interrupting.Settings.Topics(calm, tap.About);
        if (tap.IsEmptyChecklist)
            return new(session, Reply.Say(situation.Words.Say(TapPhrases.NothingTicked)));
        var answers = tap.Answers
            .Select(pair => (pair.Key, Answer: situation.Advisor.Interview.Find(pair.Key) is { } question ? AnswerCode.Read(pair.Value, question) : null))
            .Where(pair => pair.Answer is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Answer!))
            .ToImmutableArray();
        if (answers.Length < tap.Answers.Length)
            return new(session, Reply.Say(situation.Words.Say(TapPhrases.Unknown)));
        if (tap.Command != Intent.Answer || answers.IsEmpty)
            return Command(calm, tap, answers, interrupting);
        return IsOld(situation, tap) ? Older(calm, answers) : Answering.Take(calm, answers, echo: answers.Length > 1 || tap.FromChecklist);
    }

    // Buttons of the last message, and those that offer to change an answer, say themselves what they do.
    static bool IsOld(Situation situation, Tap tap) =>
        tap.Revision < situation.Session.Revision && tap.QuestionId is { } id && id != situation.Session.AskedId;

    static Reply Older(Situation situation, ImmutableArray<KeyValuePair<string, Answer>> answers)
    {
        var words = situation.Words;
        var (id, answer) = answers[0];
        var label = AnswerText.Labelled(situation.Advisor.Interview.Find(id)!, answer, words);
        if (answer.Equals(situation.Answers[id]))
            return new(situation.Session, Reply.Say(words.Say(TapPhrases.Same, ("answer", label))));
        var reply = Answering.Take(situation, answers, echo: true);
        return reply with { Text = [Reply.Say(words.Say(TapPhrases.Older)), .. reply.Text] };
    }

    static Reply Command(Situation situation, Tap tap, ImmutableArray<KeyValuePair<string, Answer>> answers, Interrupting interrupting)
    {
        var about = tap.About;
        if (tap.Command == Intent.Answer || interrupting.Find(tap.Command) is not { } answerTo)
            return new(situation.Session, Reply.Say(situation.Words.Say(TapPhrases.Unknown)));
        var tools = about.Where(id => situation.Advisor.Catalogue.FindTool(id) is not null).ToImmutableArray();
        return answerTo(
            situation,
            new(tap.Command) { Answers = answers, ToolIds = tools, QuestionId = tap.QuestionId, Topic = tools.IsEmpty ? about.FirstOrDefault() : null });
    }
}
