using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Finds out what a question names.</summary>
sealed class QuestionReader(Catalogue catalogue, Interview interview, InquiryWords words)
{
    const int FarthestNegation = 3;

    static readonly Cue[] References = [Cue.Former, Cue.Latter, Cue.Third, Cue.Both, Cue.More];

    readonly PhraseBook _phrases = new(catalogue, interview, words);

    public Understood Read(Inquiry inquiry)
    {
        var text = new QuestionText(inquiry.Text, words);
        var mentions = _phrases.Find(text);
        var tools = ToolMentions(mentions);
        mentions.RemoveAll(mention => mention.Target is Target.OfTool || tools.Exists(tool => tool.Overlaps(mention) && mention.Target is not Target.OfWord));
        var strong = mentions.Where(mention => mention.Target is not Target.OfWord).ToList();
        if (strong.Exists(mention => !mention.Weak))
            strong.RemoveAll(mention => mention.Weak);
        var named = tools.Select(mention => ((Target.OfTool)mention.Target).Tool).Concat(inquiry.Tools.Select(catalogue.FindTool).OfType<Tool>()).DistinctBy(tool => tool.Id).ToList();
        if (named.Count == 0)
            named = Referred(inquiry, text);
        var asked = strong.Select(mention => new Asked(mention.Target, IsTurned(mention, mentions, text))).Concat(Amounts(inquiry.Text, text.Says(Cue.Excess))).DistinctBy(asked => asked.Target);
        var entries = mentions.Select(mention => mention.Target).OfType<Target.OfWord>().Select(target => target.Entry).Distinct();
        var content = Enumerable.Range(0, text.Stems.Length).Where(at => !words.IsSmall(text.Stems[at]) && !tools.Exists(tool => tool.Start <= at && at < tool.End)).ToList();
        content.RemoveAll(at => References.Any(cue => text.Covers(cue, at)));
        var rest = content.Where(at => !mentions.Exists(mention => mention.Start <= at && at < mention.End));
        return new(text, [.. named], [.. asked], [.. entries], [.. content.Select(at => text.Stems[at])], [.. rest.Select(at => text.Stems[at])]);
    }

    // What is both a tool's nickname and a topic ("Docker") is asked about, not asked.
    static List<Mention> ToolMentions(List<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Target is Target.OfTool && !mentions.Exists(other => other.Target is Target.OfTopic && other.Start == mention.Start && other.End == mention.End))];

    // "Without a cluster", unless the word belongs to what is asked about ("without internet").
    static bool IsTurned(Mention mention, List<Mention> mentions, QuestionText text) => text.FindAll(Cue.Negation).Any(at =>
        at < mention.Start && mention.Start - at <= FarthestNegation && !mentions.Exists(other => other.Start <= at && at < other.End));

    List<Tool> Referred(Inquiry inquiry, QuestionText text)
    {
        var listed = inquiry.Listed.Select(catalogue.FindTool).OfType<Tool>().ToList();
        var chosen = text.Says(Cue.Former) ? listed.Take(1)
            : text.Says(Cue.Latter) ? listed.TakeLast(1)
            : text.Says(Cue.Third) ? listed.Skip(2).Take(1)
            : text.Says(Cue.Both) ? listed.TakeLast(2)
            : [];
        var tools = chosen.ToList();
        if (tools.Count == 0 && text.Says(Cue.Pronoun) && (inquiry.Focus ?? (listed is [var only] ? only.Id : null)) is { } focus && catalogue.FindTool(focus) is { } tool)
            tools = [tool];
        return tools;
    }

    IEnumerable<Asked> Amounts(string text, bool excess) => AmountReader.Read(text) is not { } bytes
        ? []
        : interview.Questions.Where(question => question is { Kind: QuestionKind.Quantity, Unit: null or "byte" })
            .Select(question => new Asked(new Target.OfAnswer(question, Answer.Amount(ByteRange.Exactly(bytes)), question.Label), excess));
}
