using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Lays a translation file over a catalogue: only texts, keyed by the same ids; what is missing stays English and is noted.</summary>
sealed class CatalogueTranslation(MapReader root, string language)
{
    readonly Translator _texts = new();

    public IReadOnlyList<string> Untranslated => _texts.Missing;

    public Catalogue Apply(Catalogue source)
    {
        Translator.CheckHead(root, source.Id, language);
        var stages = root.Map("stages");
        var sections = root.Map("sections");
        var tools = root.Map("tools");
        var lists = root.Map("lists");
        var translated = source with
        {
            Language = language,
            Title = _texts.Take(root, "title", source.Title, "title"),
            Noun = Apply(source.Noun),
            Lists = [.. source.Lists.Select(list => Apply(list, lists?.Map(list.Id)))],
            Stages = [.. source.Stages.Select(stage => Apply(stage, stages?.Map(stage.Id)))],
            Sections = [
                .. source.Sections.Select(section => section with { Title = _texts.Take(sections, section.Id, section.Title, $"sections.{section.Id}") }),
            ],
        };
        var matrix = new MatrixTranslation(root, _texts, source.Matrix);
        translated = translated with { Matrix = matrix.Tables };
        translated = translated with { Tools = [.. source.Tools.Select(tool => Apply(tool, tools?.Map(tool.Id), translated, matrix))] };
        translated = translated with
        {
            Topics = [
                .. InquiryReader.Translate([.. source.Topics.Where(topic => matrix.Of(topic) is null)], root, _texts),
                .. source.Topics.Select(matrix.Of).OfType<Topic>(),
            ],
            Glossary = InquiryReader.Translate(source.Glossary, root, "glossary", _texts),
            Serves = _texts.Take(root, "serves", source.Serves, "serves"),
            Occasions = OccasionReader.Translate(source.Occasions, root, _texts),
            Topic = GuideTopicReader.Translate(source.Topic, root, _texts),
            Examples = _texts.TakeAll(root, "examples", source.Examples),
        };
        stages?.Close();
        sections?.Close();
        lists?.Close();
        tools?.Close();
        root.Close();
        return translated;
    }

    // The word of another language would not fit into the sentences: without one of its own, the usual one is said.
    ToolNoun? Apply(ToolNoun? source)
    {
        var map = root.Map("noun");
        var one = _texts.Take(map, "one", source?.One ?? "", "noun.one");
        var many = _texts.Take(map, "many", source?.Many ?? "", "noun.many");
        var toMany = map?.OptionalText("to-many") ?? many;
        var isWhole = map?.Has("one") == true && map.Has("many");
        map?.Close();
        return !isWhole ? null : new(one, many, toMany);
    }

    NamedList Apply(NamedList list, MapReader? map)
    {
        var translated = list with
        {
            Title = _texts.Take(map, "title", list.Title, $"lists.{list.Id}.title"),
            Item = _texts.Take(map, "item", list.Item, $"lists.{list.Id}.item"),
        };
        map?.Close();
        return translated;
    }

    Stage Apply(Stage stage, MapReader? map)
    {
        var translated = stage with { Name = _texts.Take(map, "name", stage.Name, $"stages.{stage.Id}.name") };
        map?.Close();
        return translated;
    }

    Tool Apply(Tool tool, MapReader? map, Catalogue catalogue, MatrixTranslation matrix)
    {
        var path = $"tools.{tool.Id}";
        var points = map?.Map("points");
        var corrections = map?.Map("corrections");
        var translated = tool with
        {
            Name = map?.OptionalText("name") ?? tool.Name,
            ShortName = map?.OptionalText("short-name", Tool.MostShortName) ?? tool.ShortName,
            Summary = _texts.Take(map, "summary", tool.Summary, $"{path}.summary"),
            // Names people use do not stop being understood when the language changes.
            Aliases = [.. tool.Aliases.Concat(map?.Texts("aliases") ?? []).Distinct()],
            Lifecycle = tool.Lifecycle with
            {
                Note = _texts.TakeOptional(map, "lifecycle-note", tool.Lifecycle.Note, $"{path}.lifecycle-note"),
                Differs = _texts.TakeOptional(map, "lifecycle-differs", tool.Lifecycle.Differs, $"{path}.lifecycle-differs"),
                Successor = map?.OptionalText("successor") ?? tool.Lifecycle.Successor,
                PresentName = map?.OptionalText("present-name") ?? tool.Lifecycle.PresentName,
            },
            Points = [.. tool.Points.Select(point => Apply(point, points, corrections, path, catalogue, matrix))],
        };
        points?.Close();
        corrections?.Close();
        map?.Close();
        return translated;
    }

    Point Apply(Point point, MapReader? points, MapReader? corrections, string path, Catalogue catalogue, MatrixTranslation matrix) => point with
    {
        Text = matrix.TextOf(point) ?? _texts.Take(points, point.Id, point.Text, $"{path}.points.{point.Id}"),
        Place = point.Place with
        {
            SectionTitle = catalogue.FindSection(point.Place.SectionId)?.Title ?? point.Place.SectionTitle,
            Named = point.Place.Named is { } named ? catalogue.Lists.First(list => list.Id == named.Id) : null
        },
        Correction = point.Correction is null
            ? null
            : point.Correction with { Text = _texts.Take(corrections, point.Id, point.Correction.Text, $"{path}.corrections.{point.Id}") },
    };
}
