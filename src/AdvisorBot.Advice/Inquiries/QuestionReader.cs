using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Finds out what a question names.</summary>
sealed class QuestionReader(Catalogue catalogue, Interview interview, InquiryWords words, PhraseBook phrases)
{
    // So likely must a subject be to stand in for words that nobody knows.
    const double LeastShare = 0.25;

    // The same, where a statement about it answers the nearest question.
    const double LeastShareWithin = 0.1;

    // The same, where words name something else, and how likely that may be.
    const double LeastShareInstead = 0.35;
    const double MostShareInstead = 0.08;

    const double LeastOfFocus = 0.4;
    const double LeastOutside = 0.25;

    const int FarthestNegation = 6;
    const int MostBetweenNegation = 2;
    const int FarthestDenial = 2;

    static readonly QuestionCue[] References = [QuestionCue.Former, QuestionCue.Latter, QuestionCue.Third, QuestionCue.Both, QuestionCue.More];

    readonly SubjectIndex _subjects = new(catalogue, interview);
    readonly Slips _slips = new(phrases.Stems);

    public Understood Read(Inquiry inquiry)
    {
        var text = new QuestionText(inquiry.Text, words, _slips);
        var mentions = phrases.Find(text);
        var focus = inquiry.Focus is { } id ? catalogue.FindTool(id) : null;
        var meansFocus = focus is not null && (text.Says(QuestionCue.Pronoun) || IsNamedInPart(focus, text));
        var placed = mentions.Where(mention => mention.Target is Target.OfTool && IsPlaced(mention, mentions)).ToList();
        if (focus is not null || text.Says(QuestionCue.All) || text.Says(QuestionCue.Any)
            || mentions.Exists(mention => mention.Target is Target.OfTool && !placed.Contains(mention)))
            mentions.RemoveAll(placed.Contains);
        var tools = ToolMentions(mentions, text, meansFocus ? focus : null);
        // "What do you understand by" is no question about understanding.
        var defining = text.FindAll(QuestionCue.Define).ToList();
        mentions.RemoveAll(mention =>
            mention.Target is not (Target.OfTool or Target.OfWord) && defining.Exists(place => place.Start <= mention.Start && mention.End <= place.End));
        mentions.RemoveAll(mention =>
            mention.Target is Target.OfTool || Covered(text, mention.Start)
                || tools.Exists(tool => tool.Overlaps(mention) && mention.Target is not Target.OfWord));
        var named = tools.Select(mention => ((Target.OfTool)mention.Target).Tool).Concat(inquiry.Tools.Select(catalogue.FindTool).OfType<Tool>())
            .DistinctBy(tool => tool.Id).ToList();
        var refers = References.Where(cue => cue != QuestionCue.More).Any(text.Says);
        if (named.Count == 0 && refers && !IsGroup(mentions, text))
            named = Referred(inquiry, text);
        var missed = refers && named.Count == 0 && !IsGroup(mentions, text);
        if (meansFocus && (named.Count == 0 || (named is [var other] && other != focus && text.Says(QuestionCue.Compare))))
            named.Insert(0, focus!);
        var heard = new Heard(inquiry, TargetOf, _subjects);
        var spoken = named.Count > 0 || focus is null ? named : [focus];
        if (IsInside(heard, spoken))
            mentions.RemoveAll(mention => mention.Target is Target.OfTopic { Topic.Outside: true });
        var doubts = text.FindAll(QuestionCue.Excess).ToList();
        var content = Enumerable.Range(0, text.Stems.Length)
            .Where(at =>
                !words.IsSmall(text.Stems[at]) && !Covered(text, at) && !doubts.Exists(place => place.Start <= at && at < place.End)
                    && !tools.Exists(tool => tool.Start <= at && at < tool.End))
            .ToList();
        var rest = content.Where(at => !IsAmount(text, at) && !mentions.Exists(mention => mention.Start <= at && at < mention.End)).ToList();
        var asked = mentions.Where(mention => mention.Target is not Target.OfWord).OrderBy(mention => mention.Weak)
            .Select(mention =>
                new Asked(mention.Target, IsTurned(mention, mentions, text), text.Says(QuestionCue.Excess), mention.Weak, mention.Start, mention.End))
            .Concat(Amounts(inquiry, text, mentions)).DistinctBy(one => one.Target);
        if (Learnt(heard, [.. asked], text, spoken) is { } learnt)
            asked = asked.Where(one => one.Weak).Prepend(learnt).DistinctBy(one => one.Target);
        var entries = mentions.Select(mention => mention.Target).OfType<Target.OfWord>().Select(target => target.Entry).Distinct();
        return new(
            text, [.. named], [.. asked], [.. entries], Defined(mentions, text), [.. content.Select(at => text.Stems[at])],
            [.. rest.Select(at => text.Stems[at])],
            MeansAll(mentions, text, focus is not null) && !IsOfFocus(focus, heard, text) && !(focus is not null && IsNamedInPart(focus, text)), missed,
            tools.Count > 0 || inquiry.Tools.Length > 0)
        {
            Likeness = inquiry.Likeness,
            Heard = heard,
            IsOfAll = named.Count == 0 && focus is null,
            IsOpen = text.Says(QuestionCue.Only) || IsDeniedAtOnce(text, mentions),
            EndsInTheDark = content.Count > 0 && rest.Contains(content[^1]) && text.Says(QuestionCue.Copula) && !text.Says(QuestionCue.All)
                && !text.Says(QuestionCue.Any),
            BareTerm = focus is null && named.Count == 0 && !text.Says(QuestionCue.All) && !text.Says(QuestionCue.Any) ? BareTerm(mentions, content) : null,
        };
    }

    /// <summary>What examples say is asked, where the words name nothing, or something that is most unlikely.</summary>
    Asked? Learnt(Heard heard, List<Asked> asked, QuestionText text, List<Tool> spoken)
    {
        if (heard.Targets is not [var likely, ..])
            return null;
        var strong = asked.Where(one => !one.Weak).ToList();
        var isNeeded = strong.Count == 0
            ? likely.Share >= LeastShare || (likely.Share >= LeastShareWithin && Sayings(heard, likely.Target).Any())
            : likely.Share >= LeastShareInstead
                && strong.TrueForAll(one =>
                    heard.Of(one.Target) < MostShareInstead
                        && one.Target is not (Target.OfTopic { Compares: true } or Target.OfAnswer { Answer: Answer.Quantity })
                && (spoken.Count == 0 ? !Sayings(heard, one.Target).Any() : !spoken.Exists(tool => Evidence.Of(tool, one.Target, interview).Any())))
                && Sayings(heard, likely.Target).Any();
        if (!isNeeded)
            return null;
        var sayings = Sayings(heard, likely.Target).ToHashSet();
        return new(likely.Target, Turned: sayings.SetEquals([Saying.No]), text.Says(QuestionCue.Excess), Weak: false) { IsLearnt = true };
    }

    /// <summary>What the statements that answer the nearest question say to it.</summary>
    IEnumerable<Saying> Sayings(Heard heard, Target target) => heard.NearestPoints.Select(catalogue.FindPoint).OfType<Point>()
        .SelectMany(point => Evidence.Of(catalogue.FindTool(point.ToolId)!, target, interview).Where(evidence => evidence.Point.Id == point.Id))
        .Select(evidence => evidence.Saying);

    Target? TargetOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Topic => catalogue.Topics.FirstOrDefault(topic => topic.Id == subject.Id) is { } topic ? new Target.OfTopic(topic, Compares: false) : null,
        SubjectKind.Choice =>
            interview.Find(subject.Id) is { } question && question.FindChoice(subject.ChoiceId!) is { } choice
                ? new Target.OfAnswer(question, Answer.Choose(choice.Id), choice.Label)
                : null,
        SubjectKind.Term => catalogue.Glossary.FirstOrDefault(term => term.Id == subject.Id) is { } term ? new Target.OfWord(term) : null,
        _ => null,
    };

    static GlossaryEntry? BareTerm(List<TargetMention> mentions, List<int> content) => content.Count == 0 ? null
        : mentions.Where(mention => content.TrueForAll(at => mention.Start <= at && at < mention.End)).Select(mention => mention.Target).OfType<Target.OfWord>()
            .FirstOrDefault()?.Entry;

    // "The server", while a server is being spoken of.
    bool IsNamedInPart(Tool focus, QuestionText text)
    {
        var name = words.Stems(focus.ShortName);
        return text.FindAll(QuestionCue.Definite)
            .Any(place => place.End < text.Stems.Length && !words.IsSmall(text.Stems[place.End]) && name.Contains(text.Stems[place.End]));
    }

    bool IsAmount(QuestionText text, int at) =>
        char.IsDigit(text.Stems[at][0])
            ? words.AmountIn(text.Text) is not null
            : at > 0 && char.IsDigit(text.Stems[at - 1][0]) && words.AmountIn(text.Text) is not null;

    static bool Covered(QuestionText text, int at) => References.Any(cue => text.FindAll(cue).Any(place => place.Start <= at && at < place.End));

    // Inside a longer answer or topic ("in SQL Server"): the tool itself is meant only where no other is spoken of.
    static bool IsPlaced(TargetMention tool, List<TargetMention> mentions) =>
        mentions.Exists(other =>
            other.Target is Target.OfAnswer or Target.OfTopic && other.Length > tool.Length && other.Start <= tool.Start && tool.End <= other.End);

    /// <summary>
    /// What is both a tool's nickname and a topic ("Docker") is asked about, not asked. So is, of the tool spoken of, another
    /// tool that is one of the interview's answers ("models from there").
    /// </summary>
    List<TargetMention> ToolMentions(List<TargetMention> mentions, QuestionText text, Tool? subject) =>
        [.. mentions.Where(mention => mention.Target is Target.OfTool tool && !mentions.Exists(other => other.Start == mention.Start && other.End == mention.End
            && ((other.Target is Target.OfTopic && !IsName(tool.Tool, mention, text))
                || (subject is not null && tool.Tool != subject && other.Target is Target.OfAnswer
                    && (text.FindAll(QuestionCue.From).Any(place => place.End == mention.Start)
                        || (!text.Says(QuestionCue.Compare) && Evidence.Of(subject, other.Target, interview).Any()))))))];

    bool IsName(Tool tool, TargetMention mention, QuestionText text) =>
        new[] { tool.Name, tool.ShortName }.Any(name => words.Stems(name).AsSpan().SequenceEqual(text.Stems.AsSpan(mention.Start, mention.Length)));

    // "Which languages" asks for languages, "which support Scala" for tools. In a talk about one tool, "is there" asks of that one.
    static bool MeansAll(List<TargetMention> mentions, QuestionText text, bool hasFocus) =>
        text.FindAll(QuestionCue.All).Any(place => !hasFocus || !mentions.Exists(mention => mention.Start == place.End && mention.Target is not Target.OfWord))
        || (!hasFocus && text.Says(QuestionCue.Any));

    // A word of what the guide leaves to others may stand in a question about something else.
    static bool IsInside(Heard heard, List<Tool> tools) => heard.Knows && heard.Outside < LeastOutside
        && (tools.Count == 0 ? heard.Nearest : tools.SelectMany(tool => tool.Points).Max(point => heard.Answers(point.Id))) >= LeastOfFocus;

    // "Restrict who reads which table?" asks of the tool spoken of, if that is the one of which like questions are asked.
    static bool IsOfFocus(Tool? focus, Heard heard, QuestionText text) => focus is not null && text.FindAll(QuestionCue.All).All(place => place.Start > 0)
        && heard.Nearest >= LeastOfFocus && heard.NearestPoints.All(id => focus.Points.Any(point => point.Id == id));

    // Directly behind "what is", with nothing but small words between.
    Target? Defined(List<TargetMention> mentions, QuestionText text)
    {
        foreach (var (_, end) in text.FindAll(QuestionCue.Define))
        {
            var at = end;
            while (at < text.Stems.Length && words.IsSmall(text.Stems[at])
                && !mentions.Exists(mention => mention.Start == at && mention.Target is Target.OfWord))
                at++;
            if (mentions.Where(mention => mention.Start == at).OrderByDescending(mention => mention.Length)
                .ThenByDescending(mention => mention.Target is Target.OfWord).FirstOrDefault() is { } named)
                return named.Target;
        }
        // "Workspace - what is meant?"
        var terms = mentions.Select(mention => mention.Target).OfType<Target.OfWord>().Distinct().ToList();
        return text.Says(QuestionCue.Define) && !text.Says(QuestionCue.Negation) && terms is [var only] ? only : null;
    }

    // "Can't it", "isn't that": who asks so may expect either.
    static bool IsDeniedAtOnce(QuestionText text, List<TargetMention> mentions) => !text.Says(QuestionCue.How)
        && text.FindAll(QuestionCue.Denial)
            .Any(place =>
                place.Start <= FarthestDenial && !mentions.Exists(mention => mention.Exact && mention.Start <= place.Start && place.Start < mention.End));

    // "Without a cluster", unless the word belongs to what is asked about ("without internet").
    bool IsTurned(TargetMention mention, List<TargetMention> mentions, QuestionText text) => text.FindAll(QuestionCue.Negation).Any(place =>
        place.Start < mention.Start && mention.Start - place.Start <= FarthestNegation
            && text.Stems[place.Start..mention.Start].Count(stem => !words.IsSmall(stem)) <= MostBetweenNegation
            && !mentions.Exists(other => other.Exact && other.Start <= place.Start && place.Start < other.End));

    List<Tool> Referred(Inquiry inquiry, QuestionText text)
    {
        var listed = inquiry.Listed.Select(catalogue.FindTool).OfType<Tool>().ToList();
        return [
            .. text.Says(QuestionCue.Both) ? listed.TakeLast(2)
                : text.Says(QuestionCue.Third) ? listed.Skip(2).Take(1)
                : text.Says(QuestionCue.Latter) ? listed.TakeLast(1)
                : listed.Take(1),
        ];
    }

    // "Is that too much?" asks of the amount that was answered.
    IEnumerable<Asked> Amounts(Inquiry inquiry, QuestionText text, List<TargetMention> mentions)
    {
        var amounts = interview.Questions.Where(question => question is { Kind.IsAmount: true, IsCount: false });
        var excess = text.Says(QuestionCue.Excess);
        if (words.AmountIn(inquiry.Text) is { } bytes)
            return amounts.Select(question => Of(question, Answer.Amount(AmountRange.Exactly(bytes))));
        return excess && text.Says(QuestionCue.Pronoun) && mentions.TrueForAll(mention => mention.Weak || mention.Target is Target.OfWord)
            ? amounts.Where(question => inquiry.Answers[question.Id] is Answer.Quantity).Select(question => Of(question, inquiry.Answers[question.Id]!))
            : [];

        Asked Of(Question question, Answer answer) => new(new Target.OfAnswer(question, answer, question.Label), excess, false, false);
    }

    // "The two notebook services" are called by what they have in common, and not by having been listed.
    static bool IsGroup(List<TargetMention> mentions, QuestionText text) => text.Says(QuestionCue.Compare)
        && text.FindAll(QuestionCue.Both)
            .Any(place => mentions.Exists(mention => mention.Start == place.End && mention.Target is Target.OfAnswer or Target.OfTopic));
}
