using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>The tools one document speaks of, with what it says about each.</summary>
/// <param name="Version">Raised with every change of ids or meaning; conversations remember it.</param>
/// <param name="AsOf">The date of the document.</param>
/// <param name="Priority">Order when a person chooses between catalogues; the lowest comes first.</param>
/// <param name="InterviewId">The interview whose questions the effects refer to.</param>
public sealed record Catalogue(
    string Id,
    int Version,
    string Language,
    string Title,
    DateOnly AsOf,
    int Priority,
    string InterviewId,
    DocumentReference Document,
    ImmutableArray<Stage> Stages,
    ImmutableArray<Section> Sections,
    ImmutableArray<Tool> Tools,
    ImmutableArray<Link> Links)
{
    Index? _index;

    /// <summary>What people ask about besides the answers of the interview.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>The tables of the document; what their cells say stands among the points of the tools.</summary>
    public ImmutableArray<CapabilityTable> Matrix { get; init; } = [];

    /// <summary>What it calls its tools; null for the usual word.</summary>
    public ToolNoun? Noun { get; init; }

    /// <summary>Lists that the document calls by names of its own.</summary>
    public ImmutableArray<NamedList> Lists { get; init; } = [];

    /// <summary>The language of its texts, where they are not translated into the one it is asked for in; null where they are.</summary>
    public string? WrittenIn { get; init; }

    /// <summary>Whom it serves, in a sentence; empty when that needs no saying.</summary>
    public string Serves { get; init; } = "";

    /// <summary>What it helps to choose; null where it is a topic of its own, called by its title.</summary>
    public GuideTopic? Topic { get; init; }

    /// <summary>The same for all editions of one topic.</summary>
    public string TopicId => Topic?.Id ?? Id;

    public string TopicName => Topic?.Name ?? Title;

    /// <summary>How people begin who need it, in their words.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Needs to begin from, the likeliest first.</summary>
    public ImmutableArray<Occasion> Occasions { get; init; } = [];

    /// <summary>The terms of art of its questions and points.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>The file of terms that it shares with other catalogues.</summary>
    public string? SharedGlossary { get; init; }

    public Tool? FindTool(string id) => Indexed.Tools.GetValueOrDefault(id);

    public Point? FindPoint(string id) => Indexed.Points.GetValueOrDefault(id);

    public Stage? FindStage(string id) => Stages.FirstOrDefault(stage => stage.Id == id);

    public Section? FindSection(string id) => Sections.FirstOrDefault(section => section.Id == id);

    // A copy made by `with` carries the old index along, so the index knows which array it describes.
    Index Indexed => _index is { } index && index.Source == Tools ? index : _index = new(Tools);

    sealed class Index(ImmutableArray<Tool> source)
    {
        public ImmutableArray<Tool> Source { get; } = source;

        public FrozenDictionary<string, Tool> Tools { get; } = source.DistinctBy(tool => tool.Id).ToFrozenDictionary(tool => tool.Id);

        public FrozenDictionary<string, Point> Points { get; } =
            source.SelectMany(tool => tool.Points).DistinctBy(point => point.Id).ToFrozenDictionary(point => point.Id);
    }
}
