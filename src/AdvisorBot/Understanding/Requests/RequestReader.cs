using System.Collections.Frozen;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Requests;

/// <summary>
/// Finds what is asked for: the whole utterance, or a sentence or clause of it that stands for itself. What asks and is no
/// known command is a question all the same.
/// </summary>
sealed class RequestReader(Lexicon lexicon, Policy policy)
{
    const int MostParts = 40;
    const int MostBetween = 2;

    // Sentences of a story, in which nobody asks to start over.
    const int FewestOfStory = 4;

    // What asks for nothing when it stands beside something else.
    static readonly FrozenSet<Intent> Idle =
        [Intent.None, Intent.Answer, Intent.NotSure, Intent.Skip, Intent.Repeat, Intent.Thanks, Intent.Greeting, Intent.Yes, Intent.No];

    static readonly FrozenSet<Intent> Inquiries = [Intent.WhatIf, Intent.Explain, Intent.WhyAsked, Intent.Change, Intent.Language];

    static readonly FrozenSet<Intent> Questions =
        [.. IntentGroups.AboutTools, Intent.WhyAsked, Intent.Explain, Intent.WhatIf, Intent.HowManyLeft, Intent.Remaining, Intent.Recap];

    readonly CommandReader _commands = new(lexicon);
    readonly TopicReader _topics = new(lexicon);

    /// <summary>The language that is named; null when none is.</summary>
    public string? LanguageIn(Named named) => _commands.LanguageIn(named.Utterance);

    /// <param name="answers">What the utterance says when all of it is taken for statements.</param>
    public List<Requested> Read(Named named, AssertionReader assertions, Expectation expected, Answered answers)
    {
        var all = named.Utterance.All;
        var command = _commands.Read(named, all);
        if (!IsRevoking(assertions.Cues, all) && Whole(named, assertions, expected, answers, command) is { } whole)
            return [whole];
        var hasAnswers = !answers.Answers.IsEmpty;
        var isOffered = answers.Offers.Any(offer => offer.QuestionId == expected.QuestionId);
        var requests = new List<Requested>();
        var parts = 0;
        foreach (var sentence in named.Utterance.Sentences)
        {
            if (parts > MostParts)
                break;
            var clauses = assertions.Clauses.Where(clause => clause.Span.Start >= sentence.Start && clause.Span.End <= sentence.End).ToList();
            parts += clauses.Count;
            if ((Revoked(named, assertions.Cues, clauses) ?? Compared(named, assertions.Cues, clauses)) is { } told)
                requests.Add(told);
            else if (Part(named, assertions.Cues, clauses, hasAnswers, IsDenied(answers, expected), isOffered) is { } part)
                requests.Add(part);
            else if (clauses.FindIndex(clause => clause.Mood == Mood.Question) is var asking and >= 0
                && Question(named, assertions, new(clauses[asking].Span.Start, sentence.End), hasAnswers, isOffered) is { } question)
                requests.Add(question);
            else if (clauses.Exists(clause => clause.Mood == Mood.Supposition && assertions.Cues.Has(clause.Span, Cue.Supposing))
                && (named.Within(sentence).Any() || named.Utterance[sentence.Start].Asked))
                requests.Add(new(Intent.WhatIf, 0.95, sentence));
        }
        if (requests.Count > 1 && (hasAnswers || requests.Exists(request => !Idle.Contains(request.Intent))))
            requests.RemoveAll(request => Idle.Contains(request.Intent));
        return requests;
    }

    // "Scratch what I said about offline": what is taken back is asked anew, and not said again.
    static Requested? Revoked(Named named, CueMarks cues, List<Clause> clauses)
    {
        var own = clauses.FindAll(clause => cues.Has(clause.Span, Cue.Referring) || cues.Has(clause.Span, Cue.Revoking));
        return own.Count > 0 && new Span(own[0].Span.Start, own[^1].Span.End) is var span && IsRevoking(cues, span) && named.Within(span).Any()
            ? new(Intent.Change, 0.95, span)
            : null;
    }

    // "Put Databricks and the virtual machine side by side"; "we compare models" tells something of the writer.
    static Requested? Compared(Named named, CueMarks cues, List<Clause> clauses) =>
        clauses.FindIndex(clause =>
            cues.Has(clause.Span, Cue.Comparing) && named.Within(clause.Span).Any() && !cues.HasAny(clause.Span, CueGroups.Denials)
                && (!cues.Is(clause.Span.Start, Cue.Subject) || named.Within(clause.Span).Any(mention => mention.IsTool))) is var at and >= 0
            ? new(Intent.Compare, 0.9, clauses[at].Span) : null;

    // "We don't know Docker", when skills are asked for, asks nothing about Docker.
    static bool IsDenied(Answered answers, Expectation expected) =>
        answers.Answers.Select(answer => (answer.QuestionId, answer.Answer)).Concat(answers.Offers.Select(offer => (offer.QuestionId, offer.Answer)))
            .Any(answer => answer.QuestionId == expected.QuestionId && answer.Answer is Answer.Chosen { Lacking.IsEmpty: false });

    static bool IsRevoking(CueMarks cues, Span span) => cues.Has(span, Cue.Referring) && cues.Has(span, Cue.Revoking);

    // Questions and suppositions name answers without giving them.
    Requested? Whole(Named named, AssertionReader assertions, Expectation expected, Answered answers, Request? command)
    {
        var all = named.Utterance.All;
        var isOneSentence = named.Utterance.Sentence(0) == all;
        if (_topics.Read(named, all) is { Known: false } topic && isOneSentence)
            return new(Intent.Explain, 0.95, all, topic.Topic);
        var supposes = assertions.Clauses[0].Mood == Mood.Supposition
            && (assertions.Cues.Has(all, Cue.Supposing) || assertions.Clauses.Any(clause => clause.Mood == Mood.Question));
        if (isOneSentence && (supposes || assertions.Clauses.Any(clause => clause.Mood == Mood.Supposition && assertions.Cues.Has(clause.Span, Cue.Supposing)))
            && HasMatter(named))
            return new(Intent.WhatIf, 0.95, all);
        var hasAnswers = !answers.Answers.IsEmpty;
        if (command is { } known && known.Confidence >= policy.LeastCommand)
        {
            var wins = known.Intent switch
            {
                // "Governance I couldn't care less about" passes over that alone.
                Intent.Skip when named.Mentions.Any(mention => mention.Choices.Any(choice => choice.Question.Id == expected.QuestionId)) => false,
                // "Synapse perhaps, I'm not sure" is asked about.
                Intent.NotSure or Intent.Skip or Intent.AboutTool when !hasAnswers && !IsQuestionBegun(assertions.Cues, all)
                    && answers.Offers.Any(offer => offer.QuestionId == expected.QuestionId) => false,
                Intent.NotSure when named.Quantities.Count > 0 => false,
                // "Is it dear?" confirms nothing, however like a yes its words are.
                Intent.Yes or Intent.No when assertions.Clauses[0].Mood == Mood.Question => false,
                Intent.WhatIf when IsStated(assertions.Clauses) || assertions.Cues.Has(all, Cue.Whether) => false,
                Intent.AboutTool when IsDenied(answers, expected) => false,
                // Choices that are tools too ("Docker") are answers when they are asked for.
                Intent.AboutTool or Intent.Compare when hasAnswers && Only(named, all)
                    && answers.Answers.Any(answer => answer.QuestionId == expected.QuestionId) => false,
                // "Change offline to yes" names the new answer too.
                Intent.Change => !NamesNewAnswer(named, assertions, answers),
                _ when !hasAnswers => true,
                // What is said beside answers is looked for in the parts.
                _ when !isOneSentence || Only(named, all) => false,
                _ when named.Mentions.Any(mention => mention.IsTool) && IntentGroups.AboutTools.Contains(known.Intent) =>
                    known.Confidence >= policy.LeastInquiryBeside,
                _ when IntentGroups.AboutTools.Contains(known.Intent) || Inquiries.Contains(known.Intent) =>
                    known.Confidence >= policy.LeastCommandBeside && assertions.Clauses.Count == 1,
                _ => !hasAnswers,
            };
            if (wins)
                return Of(named, known, all);
        }
        return null;
    }

    Requested Of(Named named, Request command, Span span) =>
        new(command.Intent, command.Confidence, span, command.Intent == Intent.Explain ? _topics.Read(named, span)?.Topic : null, command.Language);

    // The sentence, the end of it from a clause on, or the clause it begins with.
    /// <param name="isOffered">What is named may answer the open question.</param>
    Requested? Part(Named named, CueMarks cues, List<Clause> clauses, bool hasAnswers, bool isDenied, bool isOffered)
    {
        var (start, end) = (clauses[0].Span.Start, clauses[^1].Span.End);
        var spans = clauses.Select(clause => new Span(clause.Span.Start, end)).Concat(clauses.Select(clause => clause.Span)).Distinct();
        // "No, why?" answers first and asks then.
        if (hasAnswers)
            spans = spans.OrderBy(span => span.Start == start && span.End == end);
        foreach (var span in spans)
        {
            // "The kitchen must not see what the laundry does" asks nothing.
            if (_topics.Read(named, span) is { Known: false } topic && (span.Start == start || clauses.Exists(clause => clause.Mood != Mood.Statement)))
                return new(Intent.Explain, 0.95, span, topic.Topic);
            if (_commands.Read(named, span) is not { } command
                || (Idle.Contains(command.Intent) && !IsPassed(named, span, command)
                    && (hasAnswers || command.Intent is Intent.Yes or Intent.No or Intent.NotSure or Intent.Skip)))
                continue;
            if (command.Intent == Intent.WhatIf && IsStated(clauses))
                continue;
            // "We work in VS Code" tells of the writer.
            if (command.Intent == Intent.AboutTool && (isOffered || cues.Is(span.Start, Cue.Subject)) && !IsQuestionBegun(cues, span))
                continue;
            // "My boss speaks of chatbots, but that is another project."
            if (IntentGroups.Ending.Contains(command.Intent) && named.Utterance.Sentences.Count() >= FewestOfStory)
                continue;
            // "Sorry" before something else asks for nothing again.
            if (command.Intent == Intent.Repeat && span.Length == 1 && clauses.Count > 1)
                continue;
            if (command.Confidence < (Questions.Contains(command.Intent) ? policy.LeastInquiryBeside : policy.LeastCommandBeside))
                continue;
            // "We know Python, which tool should we use?" and "can you help us?" only say what all are here for.
            if (hasAnswers && command.Intent is Intent.Recommend or Intent.Help
                && clauses.Exists(clause => clause.Span.Start >= span.Start && clause.Mood == Mood.Question))
                return command.Intent == Intent.Recommend ? Of(named, command, span) : null;
            // "Jupyter notebooks" in a list of other things is no question about it.
            if ((isDenied && command.Intent == Intent.AboutTool) || (hasAnswers && (command.Intent == Intent.Change || Only(named, span))))
                continue;
            // Of "ok enough, just tell me which one" a part alone asks for something else than the whole.
            return Of(named, command, span) with { IsByForm = span.Start != start || span.End != end };
        }
        return null;
    }

    // "Skip this one, Petra will know": it begins all that is said, and nothing is named beside it.
    bool IsPassed(Named named, Span span, Request command) =>
        command.Intent == Intent.Skip && span.Start == 0 && command.Confidence >= policy.LeastInquiryBeside
        && !named.Within(named.Utterance.All).Any() && !named.HasAmount(named.Utterance.All);

    // "Real time, I suppose" supposes nothing.
    static bool IsStated(IReadOnlyList<Clause> clauses) => clauses.All(clause => clause.Mood == Mood.Statement);

    // What asks and is no command: about a tool, about words of the guide, or about anything else.
    Requested? Question(Named named, AssertionReader assertions, Span span, bool hasAnswers, bool isOffered)
    {
        // "Responsible AI, what am I supposed to picture there?"
        if (Matter(named, assertions, span) is { } matter)
            return new(Intent.Explain, 0.8, new(matter.Start, span.End), matter, IsByForm: true);
        var isPlain = !IsQuestionBegun(assertions.Cues, span) && IsAllNamed(named, assertions.Cues, span);
        var tools = named.Within(span).Any(mention => mention.IsTool);
        // "Synapse, I think?"
        if (tools && isPlain && isOffered)
            return null;
        if (tools)
            return new(AboutTool(assertions.Cues, span), 0.75, span, IsByForm: true);
        if (!assertions.Clauses.Any(clause => clause.Mood == Mood.Supposition) && _topics.Read(named, span) is { } topic)
            return new(Intent.Explain, 0.8, span, topic.Topic, IsByForm: true);
        // "Python?" offers itself, and asks for nothing else.
        if (isPlain && named.Within(span).Any())
            return null;
        if (assertions.Cues.Has(span, Cue.Seeking) || assertions.Cues.Has(span, Cue.AdviceSought))
            return hasAnswers
                ? null
                : new(
                    assertions.Cues.Has(span, Cue.AdviceSought) && (named.Within(span).Any() || named.HasAmount(span)) ? Intent.Recommend : Intent.Ask, 0.7,
                    span, IsByForm: true);
        // "What is Scala" wants words explained; "would Scala cope with 12 GB" and what is only supposed want an answer.
        if (assertions.Cues.Has(span, Cue.Interrogative) && !assertions.Clauses.Any(clause => clause.Mood == Mood.Supposition)
            && named.Within(span).FirstOrDefault(mention => mention.Choices.Any()) is { } mention
            && IsAskedFor(named, assertions.Cues, span, mention.Span))
            return new(Intent.Explain, 0.7, span, mention.Span, IsByForm: true);
        return new(Intent.Ask, 0.6, span, IsByForm: true);
    }

    // Beside names there are only words of grammar: "¿Hace falta Spark para unas fotos?" has more.
    static bool IsAllNamed(Named named, CueMarks cues, Span span) =>
        Enumerable.Range(span.Start, span.Length).All(at => named.Taken[at] || named.Utterance.IsSmall(at) || cues.IsAny(at));

    // What is named right before a question that names nothing, and is all that stands there.
    static Span? Matter(Named named, AssertionReader assertions, Span question)
    {
        var sentence = assertions.ClauseOf(question.Start).Sentence;
        var before = new Span(sentence.Start, question.Start);
        return before.Length > 0 && !named.Within(question).Any() && named.Utterance[question.Start].Asked
            && named.Within(before).FirstOrDefault() is { } mention && !named.HasAmount(before)
            && Enumerable.Range(before.Start, before.Length).All(at => named.Taken[at] || named.Utterance.IsSmall(at))
            && !assertions.Cues.Has(before, Cue.Subject)
            ? mention.Span : null;
    }

    // "Which of them are free?" has words between the question word and what is named.
    static bool IsAskedFor(Named named, CueMarks cues, Span span, Span place) =>
        cues.LastBefore(place.Start, span.Start, Cue.Interrogative) is var word and >= 0
        && Enumerable.Range(cues.EndOf(word), Math.Max(0, place.Start - cues.EndOf(word)))
            .All(at => !cues.Is(at, Cue.Subject) && (named.Utterance.IsSmall(at) || cues.IsAny(at)) && !cues.Starts(at, Cue.Exclusion))
        && Enumerable.Range(cues.EndOf(word), Math.Max(0, place.Start - cues.EndOf(word))).Count() <= MostBetween;

    static bool IsQuestionBegun(CueMarks cues, Span span) => cues.HasAny(span, CueGroups.Questions);

    static Intent AboutTool(CueMarks cues, Span span) =>
        !cues.Has(span, Cue.Why) && !cues.Has(span, Cue.PseudoNegation) ? Intent.AboutTool
            : cues.Has(span, Cue.PreNegation) || cues.Has(span, Cue.NegatedDeterminer) || cues.Has(span, Cue.PseudoNegation) ? Intent.WhyNotTool
            : Intent.WhyTool;

    static bool HasMatter(Named named) =>
        named.Quantities.Count > 0 || named.Mentions.Any(mention => mention.Choices.Any() || mention.Meanings.Any(meaning => meaning is Meaning.OfQuestion));

    // "Change offline to yes", "make it 5 GB": beside what is to be changed, what to change it to.
    static bool NamesNewAnswer(Named named, AssertionReader assertions, Answered answers) =>
        !answers.Answers.IsEmpty && (named.Quantities.Count > 0 || named.Mentions.Count > 1
            || (named.Mentions is [var only] && (IsInto(assertions.Cues, only.Span.Start) || answers.Answers[0].Evidence != named.Utterance.Slice(only.Span))));

    static bool IsInto(CueMarks cues, int start) => cues.LastBefore(start, 0, Cue.Into) > Math.Max(cues.LastBefore(start, 0, Cue.Setting), 0);

    bool Only(Named named, Span span) =>
        !named.Utterance[span.Start].Asked && Enumerable.Range(span.Start, span.Length).All(at =>
            named.Taken[at] || named.Utterance.IsSmall(at) || !named.Utterance.IsPlain(at) || lexicon.IsReply(named.Utterance[at].Stem));
}
