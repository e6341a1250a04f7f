using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>Keeps what was said in passing until its question comes up: a story says more than can be asked about at once.</summary>
static class Remarking
{
    /// <summary>The session with what was offered or kept of this utterance. What is asked about right now needs no keeping.</summary>
    public static Session Keep(Situation situation, Session session, Reading reading)
    {
        ImmutableArray<Remark> said =
        [
            .. reading.DidYouMean.Concat(reading.Remarks).Where(suggestion => !suggestion.Pulls && suggestion.QuestionId != situation.Session.AskedId)
                .DistinctBy(suggestion => suggestion.QuestionId)
                .Select(suggestion => new Remark(suggestion.QuestionId, suggestion.Answer, suggestion.Evidence)),
        ];
        return said.IsEmpty
            ? session
            : session with { Remarks = [.. session.Remarks.Where(old => !said.Any(remark => remark.QuestionId == old.QuestionId)), .. said] };
    }

    /// <summary>The session without what has been answered in the meantime.</summary>
    public static Session Settle(Session session) =>
        session.Remarks.IsEmpty ? session : session with { Remarks = session.Remarks.RemoveAll(remark => session.Answers[remark.QuestionId] is not null) };

    /// <summary>The session without what was offered and is not meant.</summary>
    public static Session Drop(Session session) =>
        session with { Remarks = session.Remarks.RemoveAll(remark => session.Offered.Any(option => option.Tap.QuestionId == remark.QuestionId)) };

    /// <summary>What will be asked about later, in one line.</summary>
    public static ImmutableArray<Block> Announce(Situation situation, Reading reading)
    {
        var words = situation.Words;
        var later = reading.Remarks.Where(suggestion => situation.Answers[suggestion.QuestionId] is null)
            .Select(suggestion => words.Say(ListPhrases.Quoted, ("text", Fallback.Quote(suggestion.Evidence)))).Distinct().ToList();
        return later.Count == 0 ? [] : [Reply.Say(words.Say(MissPhrases.Later, ("said", words.All(later))))];
    }

    /// <summary>What was said before of the question that is asked now, if it does not stand among the buttons of the same reply.</summary>
    public static Remark? Of(Situation situation, Question question, Reply reply) =>
        reply.Text.OfType<Block.Buttons>().Any(buttons => buttons.Options.Any(option => option.Tap.QuestionId == question.Id))
            ? null
            : situation.Session.Remarks.FirstOrDefault(remark => remark.QuestionId == question.Id);

    /// <summary>Reminds of it beside its question.</summary>
    public static Block Remind(Situation situation, Question question, Remark remark) =>
        Reply.Say(
            situation.Words.Say(
                QuestionPhrases.Remark, ("said", Fallback.Quote(remark.Said)), ("answer", AnswerText.Of(question, remark.Answer, situation.Words))));

    /// <summary>What "yes" means then; of a question for yes or no it means itself.</summary>
    public static Tap? OnYes(Question question, Remark remark) =>
        question.Kind.IsYesNo ? null : Tap.Answer(question.Id, AnswerCode.Write(remark.Answer));
}
