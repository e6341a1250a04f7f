using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>
/// All phrases by which a guide's tools, topics, questions, answers and terms are called. Everything comes from the data of
/// the guide.
/// </summary>
sealed class PhraseBook
{
    // Small words that say nothing alone ("have to know").
    const int TellingTogether = 3;

    readonly List<(ImmutableArray<string> Phrase, Target Target, bool Weak)> _phrases = [];
    readonly InquiryWords _words;
    readonly ImmutableArray<string> _statements;

    public PhraseBook(Catalogue catalogue, Interview interview, InquiryWords words)
    {
        _words = words;
        _statements = [.. catalogue.Tools.SelectMany(tool => tool.Points).SelectMany(point => words.Stems(point.Text)).Distinct()];
        foreach (var tool in catalogue.Tools)
            Add(
                new Target.OfTool(tool),
                [tool.Name, tool.ShortName, .. tool.Aliases, .. tool.Lifecycle.PresentName is { } present ? [present] : Array.Empty<string>()]);
        foreach (var topic in catalogue.Topics)
        {
            Add(new Target.OfTopic(topic, Compares: false), [topic.Label, .. topic.Words]);
            Add(new Target.OfTopic(topic, Compares: true), topic.Most);
        }
        foreach (var question in interview.Questions)
            Add(question);
        foreach (var entry in catalogue.Glossary)
            Add(new Target.OfWord(entry), [entry.Term, .. entry.Words]);
    }

    /// <summary>The stems of all words that a question to this guide may well use.</summary>
    public IEnumerable<string> Stems => _phrases.SelectMany(known => known.Phrase).Concat(_statements).Concat(_words.Known);

    /// <summary>The longest phrases of the text; several at one place where they are ambiguous.</summary>
    public List<TargetMention> Find(QuestionText text)
    {
        var all = new List<TargetMention>();
        foreach (var (phrase, target, weak) in _phrases)
        {
            foreach (var (start, end) in text.FindPhrase(phrase, target is Target.OfTool))
                all.Add(new(start, end, target, weak, text.Stems.AsSpan(start, end - start).SequenceEqual(phrase.AsSpan())));
        }
        all.RemoveAll(mention => !mention.Exact && all.Exists(other => other.Exact && other.Start == mention.Start && other.End == mention.End));
        // A topic gathers what is said in many words; an answer that shares its words says more only when it is longer.
        var topics = all.Where(mention => mention.Target is Target.OfTopic).ToList();
        all.RemoveAll(mention =>
            mention.Target is Target.OfAnswer or Target.OfQuestion && topics.Exists(topic => topic.Overlaps(mention) && topic.Length >= mention.Length));
        all.RemoveAll(mention => all.Exists(other => IsInside(mention, other) && !IsPlaced(mention, other, text)));
        return [.. all.Distinct().OrderBy(mention => mention.Start).ThenByDescending(mention => mention.Length)];
    }

    // A term inside what is asked about is still a term that may be explained; inside a tool's name it is not.
    static bool IsInside(TargetMention inner, TargetMention outer) =>
        outer.Length > inner.Length && outer.Start <= inner.Start && outer.End >= inner.End
            && (inner.Target is not Target.OfWord || outer.Target is Target.OfWord or Target.OfTool);

    // "In SQL Server": with no more than small words around it, the tool itself may be meant.
    bool IsPlaced(TargetMention inner, TargetMention outer, QuestionText text) =>
        inner.Target is Target.OfTool && outer.Target is Target.OfAnswer or Target.OfTopic
        && Enumerable.Range(outer.Start, outer.Length).All(at => (inner.Start <= at && at < inner.End) || _words.IsSmall(text.Stems[at]));

    void Add(Question question)
    {
        Add(new Target.OfQuestion(question), [question.Label]);
        foreach (var choice in question.Choices)
        {
            // The absence of something is no property of a tool.
            if (choice.Exclusive && choice == question.Choices[^1] && choice.Id == "none")
                continue;
            if (!question.Kind.IsYesNo || choice == question.Choices[0])
            {
                var target = new Target.OfAnswer(question, Answer.Choose(choice.Id), choice.Label);
                Add(target, [choice.Label, choice.Short, .. choice.Synonyms]);
                _phrases.AddRange(Denials(choice.Without).Select(phrase => (phrase, (Target)target, false)));
            }
        }
    }

    // "Without internet", "no connection": what the choice does without, behind any word that denies.
    IEnumerable<ImmutableArray<string>> Denials(ImmutableArray<string> without) =>
        from denial in _words.Cues.GetValueOrDefault(QuestionCue.Negation, [])
        from phrase in without
        select denial.AddRange(_words.Stems(phrase));

    void Add(Target target, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.Select(_words.Stems)
            .Where(phrase =>
                target is Target.OfTool
                    ? phrase.Length > 0
                    : !phrase.All(_words.IsSmall) || (target is Target.OfTopic && phrase.Length >= TellingTogether))
            .DistinctBy(phrase => string.Join(' ', phrase)))
            _phrases.Add((phrase, target, target is Target.OfAnswer or Target.OfQuestion && phrase.All(_words.IsOrdinary)));
    }
}
