using System.Collections.Immutable;
using System.Text;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Interruptions;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Consultation;

/// <summary>
/// What the conversation knows and says, for programs: each call brings all it is about, and nothing is kept of it.
/// </summary>
sealed class Consultant(CurrentKnowledge knowledge, IOptions<GuideOptions> settings, TimeProvider time)
{
    /// <summary>Tools that fit beside each other.</summary>
    public const int MostCompared = 5;

    readonly GuideOptions _options = settings.Value;

    // One reference, so that no thread sees half of it.
    volatile Inquiries? _inquiries;

    /// <summary>The languages it speaks, English first.</summary>
    public IReadOnlyList<string> Languages => knowledge.Value.Editions.Languages;

    /// <summary>By priority.</summary>
    public IReadOnlyList<string> GuideIds => Ids(knowledge.Value.Editions);

    /// <summary>Null where there is no such guide.</summary>
    public Edition? Find(string guideId, string language)
    {
        var editions = knowledge.Value.Editions;
        return Ids(editions).Contains(guideId) ? editions.Get(guideId, language) : null;
    }

    public GuideList List(string language)
    {
        var editions = knowledge.Value.Editions;
        return new([.. Ids(editions).Select(id => GuideWriter.List(editions.Catalogue(id, language), language))]);
    }

    /// <summary>The guides of the topics that somebody may mean, the likeliest first; none where nothing speaks for any.</summary>
    public GuideList FindGuides(string need, string language)
    {
        var editions = knowledge.Value.Editions;
        return new(
            [
                .. editions.Index(language).Find(need).SelectMany(topic => editions.Shelf(topic.Id, language)?.GuideIds ?? []).Where(Ids(editions).Contains)
                    .Select(id => GuideWriter.List(editions.Catalogue(id, language), language)),
            ]);
    }

    public static DescribedGuide Describe(Edition edition) => GuideWriter.Describe(edition);

    public static ToolList Tools(Edition edition) =>
        new(GuideWriter.List(edition), [.. edition.Advisor.Catalogue.Tools.Select(tool => GuideWriter.Describe(edition, tool))]);

    /// <summary>Null where the guide has no such tool.</summary>
    public static DescribedTool? Tool(Edition edition, string toolId) =>
        edition.Advisor.Catalogue.FindTool(toolId) is { } tool ? GuideWriter.Describe(edition, tool) : null;

    /// <param name="text">What a person says, to be heard as the conversation hears it; null for nothing.</param>
    /// <param name="expecting">The id of the question to which it is the answer; null for none.</param>
    public static Advised Advise(Edition edition, Answers answers, string? text, string? expecting)
    {
        var situation = Situation(edition, answers, expecting);
        if (string.IsNullOrWhiteSpace(text))
            return AdviceWriter.Write(situation, null, []);
        var (after, heard, said) = SentenceReader.Read(situation, text);
        return AdviceWriter.Write(after, heard, said);
    }

    public Told Ask(Edition edition, Answers answers, string question) => Writer().Write(Situation(edition, answers), question);

    /// <exception cref="KeyNotFoundException">The guide has no such tool.</exception>
    public static Compared Compare(Edition edition, Answers answers, IReadOnlyList<string> toolIds) =>
        ComparisonWriter.Write(Situation(edition, answers), toolIds);

    /// <param name="page">Where the chat page is, for the link that opens the answers again; null for no link.</param>
    public RecordedDecision Record(Edition edition, Answers answers, Uri? page) =>
        new(GuideWriter.List(edition), Markdown.WriteDocument(Blocks(edition, answers, page)));

    public byte[] RecordAsWord(Edition edition, Answers answers, Uri? page) =>
        WordDocument.Write(Blocks(edition, answers, page), edition.Words.Culture);

    public byte[] RecordAsPage(Edition edition, Answers answers, Uri? page) =>
        Encoding.UTF8.GetBytes(Html.WriteDocument(Blocks(edition, answers, page)));

    IReadOnlyList<string> Ids(Editions editions) => _options.Catalogue is { } only ? [only] : editions.CatalogueIds;

    // Of the guides of the moment.
    InquiryWriter Writer()
    {
        var editions = knowledge.Value.Editions;
        if (_inquiries is not { } known || known.Editions != editions)
            _inquiries = known = new(editions, new(new Interrupting(editions, _options, time)));
        return known.Writer;
    }

    ImmutableArray<Block> Blocks(Edition edition, Answers answers, Uri? page) => DecisionRecord.Of(
        edition.Advisor, answers, DateOnly.FromDateTime(time.GetLocalNow().DateTime), edition.Words,
        page is null ? null : AnswerLink.Write(page, edition.Advisor.Catalogue.Id, answers));

    static Situation Situation(Edition edition, Answers answers, string? expecting = null) => new(
        new Session { Language = edition.Words.Language, CatalogueId = edition.Advisor.Catalogue.Id, Answers = answers, AskedId = expecting }, edition);

    sealed record Inquiries(Editions Editions, InquiryWriter Writer);
}
