using System.Collections.Frozen;
using System.Text;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Requests;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>What an utterance asks for that the rules made nothing of, by its likeness to what people ask.</summary>
sealed class RequestLikeness(Policy policy)
{
    const int MostWords = 40;
    const int MostSentences = 2;

    static readonly FrozenSet<Intent> Telling = [Intent.Answer, Intent.Ask, Intent.None, Intent.Yes, Intent.No];

    // What would end or empty the conversation wants to be sure.
    static readonly FrozenSet<Intent> Grave = [.. IntentGroups.Ending, Intent.Language];

    // What leaves the question open is kept as its answer.
    static readonly FrozenSet<Intent> Passing = [Intent.NotSure, Intent.Skip];

    /// <param name="asked">The open question.</param>
    /// <param name="language">The language that is named, which makes a request for one likelier.</param>
    public Requested? Read(Named named, AssertionReader assertions, UtteranceLikeness likeness, Question? asked, string? language)
    {
        // Who tells a story asks for nothing, however alike some of its words are.
        if (named.Utterance.Count > MostWords || named.Utterance.Sentences.Skip(MostSentences).Any()
            || likeness.Requests(Text(named)) is not [var (intent, probability), var (_, second), ..])
            return null;
        var isLikely = (intent == Intent.Language && language is not null && probability >= policy.LeastLeadingRequest)
            || probability >= (Grave.Contains(intent) ? policy.LeastGraveRequest : Passing.Contains(intent) ? policy.LeastPassingRequest : policy.LeastRequest)
            || (!Grave.Contains(intent) && !Passing.Contains(intent) && probability >= policy.LeastLeadingRequest
                && probability >= policy.RequestLead * second);
        var isSettled = !Telling.Contains(intent) && isLikely
            && (!IntentGroups.AboutTools.Contains(intent) || named.Mentions.Any(mention => mention.IsTool))
            && (asked is not null || intent is not (Intent.NotSure or Intent.Skip or Intent.WhyAsked))
            && !(probability < policy.SureRequest && asked is not null && Answers(named, assertions, likeness, asked))
            // What is told is no request, however it sounds.
            && (intent is not Intent.WhatIf
                || (assertions.Clauses.Any(clause => clause.Mood != Mood.Statement) && (named.Mentions.Count > 0 || named.Quantities.Count > 0)));
        return isSettled ? new(intent, probability, named.Utterance.All, Language: intent == Intent.Language ? language : null) : null;
    }

    /// <summary>"Which of them can do without Azure?" has the form of a call for advice, and asks about all tools.</summary>
    public static Requested Weigh(Named named, UtteranceLikeness likeness, Requested advice)
    {
        if (likeness.Requests(named.Utterance.Slice(advice.Span)) is not { } likely)
            return advice;
        double Of(Intent intent) => likely.FirstOrDefault(pair => pair.Meaning == intent).Probability;
        return Of(Intent.Ask) > Of(Intent.Recommend) ? advice with { Intent = Intent.Ask } : advice;
    }

    // "There's no rule that says it can't go out" answers, however like a doubt it sounds.
    bool Answers(Named named, AssertionReader assertions, UtteranceLikeness likeness, Question asked) =>
        assertions.Clauses.All(clause => clause.Mood != Mood.Question)
        && likeness.Choices(named.Utterance.Text, asked.Id, policy.OpenPreference) is [var (choice, probability), ..] && choice.QuestionId == asked.Id
        && probability >= policy.LeastAnswerInstead;

    static string Text(Named named)
    {
        var text = new StringBuilder();
        var (at, tools) = (0, 0);
        foreach (var mention in named.Mentions.Where(mention => mention.IsTool))
        {
            if (mention.Span.Start < at)
                continue;
            text.Append(named.Utterance.Slice(at, mention.Span.Start)).Append(' ').Append(tools++ == 0 ? RequestText.FirstTool : RequestText.OtherTool)
                .Append(' ');
            at = mention.Span.End;
        }
        return text.Append(named.Utterance.Slice(at, named.Utterance.Count)).ToString().Trim();
    }
}
