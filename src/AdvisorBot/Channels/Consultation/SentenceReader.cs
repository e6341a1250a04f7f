using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Hears a sentence as the conversation does, and tells in parts what was made of it.</summary>
static class SentenceReader
{
    /// <returns>The situation after it, the parts, and what the conversation would say of it.</returns>
    public static (Situation After, HeardText Heard, ImmutableArray<Block> Said) Read(Situation situation, string text)
    {
        var reading = AtOnce(situation.Edition.Interpreter.Read(text, new(situation.Session.AskedId, situation.Answers)));
        // A request may name answers that are supposed, or asked about: only what is stated counts.
        var states = reading.Intent is Intent.Answer or Intent.Change or Intent.None;
        var reply = states && !reading.Answers.IsEmpty
            ? Answering.Take(situation, [.. reading.Answers.Select(answer => KeyValuePair.Create(answer.QuestionId, answer.Answer))], echo: true)
            : new Reply(situation.Session);
        var taken = states ? reading.Answers : [];
        var heard = new HeardText(
            [.. taken.Where(answer => !IsDenial(answer.Answer)).Select(answer => Heard(situation, answer))],
            [.. taken.Where(answer => answer.Answer is Answer.Chosen { Lacking.IsEmpty: false }).Select(answer => Heard(situation, Denied(answer)))],
            [.. reading.DidYouMean.Select(offer => Heard(situation, new(offer.QuestionId, offer.Answer, offer.Confidence, offer.Evidence, false)))],
            reading.Unused,
            [.. reading.Tools.Select(tool => tool.ToolId).Distinct()],
            Asked(reading));
        return (
            situation.With(situation.Session with { Answers = reply.Session.Answers }),
            heard,
            [.. reply.Text.Where(block => block is not Block.Buttons), .. Offered(situation, heard), .. Fallback.Unplaced(situation, reading)]);
    }

    // A program is asked nothing later: what waits for its question in a conversation is offered at once.
    static Reading AtOnce(Reading reading) => reading with { DidYouMean = [.. reading.DidYouMean, .. reading.Remarks], Remarks = [] };

    static IEnumerable<Block> Offered(Situation situation, HeardText heard) =>
        heard.Offered.IsEmpty
            ? []
            : [
                Reply.Say(situation.Words.Say(MissPhrases.DidYouMeanOne, ("answer", situation.Words.Any(
                    heard.Offered.Select(offer => situation.Words.Say(AnswerPhrases.Labelled, ("question", offer.Label), ("answer", offer.Text))))))),
            ];

    static string? Asked(Reading reading)
    {
        var asking = reading.Beside.Prepend(reading).FirstOrDefault(one => one.Inquiry is not null);
        return asking?.Inquiry?.Text ?? (reading.Intent is Intent.Answer or Intent.Change or Intent.None ? null : reading.Text);
    }

    static bool IsDenial(Answer answer) => answer is Answer.Chosen { ChoiceIds.IsEmpty: true };

    static AnswerReading Denied(AnswerReading answer) => answer with { Answer = Answer.Deny(((Answer.Chosen)answer.Answer).Lacking) };

    static HeardAnswer Heard(Situation situation, AnswerReading answer)
    {
        var question = situation.Advisor.Interview.Find(answer.QuestionId)!;
        return new(
            question.Id, question.Label, AnswerCode.Write(answer.Answer), AnswerText.Of(question, answer.Answer, situation.Words), answer.Evidence,
            Math.Round(answer.Confidence, 2));
    }
}
