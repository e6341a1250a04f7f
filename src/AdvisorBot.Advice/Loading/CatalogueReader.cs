using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads a catalogue's base file. Whether its ids refer to anything is <see cref="CatalogueCheck"/>'s matter.</summary>
sealed class CatalogueReader(MapReader root)
{
    readonly ProblemList _problems = root.Problems;
    ImmutableArray<Section> _sections = [];
    ImmutableArray<DocumentReference> _documents = [];

    public Catalogue Read()
    {
        var asOf = root.Date("as-of", default);
        _documents = [.. root.Maps("documents").Select(map => ReadDocument(map, map.Text("id", "Give the document an id."), asOf))];
        _sections = [.. root.Maps("sections").Select(ReadSection)];
        if (!root.Has("as-of"))
            root.Report("as-of", "`as-of` is missing.", "Write the date of the document.");
        var catalogue = new Catalogue(
            root.Text("id", "Give the catalogue an id."),
            root.Number("version", 1, 1, int.MaxValue),
            root.Text("language", "Write `language: en`."),
            root.Text("title", "Say what the catalogue is about."),
            asOf,
            root.Number("priority", 100, 0, 1000),
            root.Text("interview", "Name the interview in the dialogs folder."),
            ReadDocument(asOf),
            [.. root.Maps("stages").Select(ReadStage)],
            _sections,
            [.. root.Maps("tools").Select(ReadTool)],
            [.. root.Maps("links").Select(ReadLink)])
        {
            Topics = InquiryReader.Topics(root),
            Glossary = InquiryReader.Terms(root, "glossary"),
            SharedGlossary = root.OptionalText("shared-glossary"),
            Serves = root.OptionalText("serves") ?? "",
            Occasions = OccasionReader.Read(root),
        };
        root.Close();
        return _problems.Remember(catalogue, root);
    }

    DocumentReference ReadDocument(DateOnly asOf)
    {
        if (root.Map("document") is not { } map)
        {
            root.Report("document", "`document` is missing.", "Name the document by title, author and date.");
            return new("", "", asOf, null);
        }
        return ReadDocument(map, "", asOf);
    }

    DocumentReference ReadDocument(MapReader map, string id, DateOnly asOf)
    {
        var document = new DocumentReference(map.Text("title", "Name the document."), map.Text("author", "Name its author."), map.Date("date", asOf), map.OptionalText("url"), id);
        map.Close();
        return _problems.Remember(document, map);
    }

    DocumentReference? FindDocument(MapReader map)
    {
        if (map.OptionalText("document") is not { } id)
            return null;
        if (_documents.FirstOrDefault(document => document.Id == id) is { } found)
            return found;
        map.Report("document", $"There is no document `{id}`.{Spelling.Suggest(id, _documents.Select(document => document.Id))}", "Name one of `documents`, or leave the key out for the catalogue's own.");
        return null;
    }

    Stage ReadStage(MapReader map)
    {
        var stage = new Stage(map.Text("id", "Give the stage an id."), map.Text("name", "Name the stage."), ConditionReader.ReadUnder(map, "when"));
        map.Close();
        return _problems.Remember(stage, map);
    }

    Section ReadSection(MapReader map)
    {
        var section = new Section(
            map.Text("id", "Give the section an id."),
            map.Text("title", "Name the section as the document does."),
            map.Number("benefits", 0, 0, 1000),
            map.Number("considerations", 0, 0, 1000),
            map.OptionalText("anchor"),
            FindDocument(map));
        map.Close();
        return _problems.Remember(section, map);
    }

    Tool ReadTool(MapReader map)
    {
        var id = map.Text("id", "Give the tool an id.");
        var section = map.Text("section", "Name the section of the document that describes the tool.");
        var name = map.Text("name", "Name the tool as the document does.");
        var tool = new Tool(
            id,
            name,
            map.OptionalText("short-name") ?? name,
            map.Texts("aliases"),
            map.Text("stage", "Name the stage the tool belongs to."),
            section,
            map.Text("summary", "Say in one sentence what the tool is."),
            ReadLifecycle(map),
            [.. map.Maps("points").Select(point => ReadPoint(point, id, section))]);
        map.Close();
        return _problems.Remember(tool, map);
    }

    static Lifecycle ReadLifecycle(MapReader tool)
    {
        if (tool.Map("lifecycle") is not { } map)
            return new(LifecycleStatus.Active, null, null, null, null, default, null);
        var status = map.Word(
            "status",
            LifecycleStatus.Active,
            ("active", LifecycleStatus.Active),
            ("renamed", LifecycleStatus.Renamed),
            ("deprecated", LifecycleStatus.Deprecated),
            ("retired", LifecycleStatus.Retired));
        var lifecycle = new Lifecycle(
            status,
            map.OptionalText("present-name"),
            map.OptionalText("since"),
            map.OptionalText("successor"),
            map.OptionalText("note"),
            map.Date("as-of", default),
            ReadSource(map, required: status != LifecycleStatus.Active),
            map.OptionalText("differs"));
        if (status != LifecycleStatus.Active && !map.Has("as-of"))
            map.Report("status", "The tool's later history has no date.", "Write `as-of` with the day it was looked up.");
        map.Close();
        return lifecycle;
    }

    Point ReadPoint(MapReader map, string toolId, string section)
    {
        var kind = map.Word(
            "kind",
            PointKind.Statement,
            ("benefit", PointKind.Benefit),
            ("consideration", PointKind.Consideration),
            ("statement", PointKind.Statement));
        if (!map.Has("kind"))
            map.Report("kind", "`kind` is missing.", "Write benefit, consideration or statement.");
        var point = new Point(
            map.Text("id", "Give the point an id."),
            toolId,
            kind,
            map.Text("text", "Say in our words what the document says."),
            ReadPlace(map, section),
            [.. map.Maps("effects").Select(ReadEffect).OfType<Effect>()],
            map.OptionalText("silent"),
            ReadCorrection(map));
        map.Close();
        return _problems.Remember(point, map);
    }

    Place ReadPlace(MapReader point, string toolSection)
    {
        if (point.Map("source") is not { } map)
        {
            point.Report("source", "The point has no source.", "Name its place in the document: source: {list: benefits, item: 1}.");
            return new(toolSection, "", "", 0);
        }
        var section = map.OptionalText("section") ?? toolSection;
        var list = map.Word("list", "text", [.. Place.Lists.Select(known => (known, known))]);
        if (!map.Has("list") || (!map.Has("item") && list != Place.Whole))
            map.Report("list", "The source does not name `list` and `item`.", "Write source: {list: benefits, item: 1}.");
        var item = map.Number("item", 1, 1, 1000);
        map.Close();
        var place = _sections.FirstOrDefault(known => known.Id == section);
        return _problems.Remember(new Place(section, place?.Title ?? "", list, item, place?.Document), map);
    }

    Effect? ReadEffect(MapReader map)
    {
        var condition = ConditionReader.Read(map);
        var kind = map.Word("effect", EffectKind.For, ("rules-out", EffectKind.RulesOut), ("against", EffectKind.Against), ("for", EffectKind.For));
        if (!map.Has("effect"))
            map.Report("effect", "`effect` is missing.", "Write rules-out, against or for.");
        if (kind == EffectKind.RulesOut && map.Has("weight"))
            map.Report("weight", "An effect that rules out has no weight.", "Remove `weight`.");
        var weight = map.Number("weight", 1, 1, 5);
        map.Close();
        return condition is null ? null : _problems.Remember(new Effect(condition, kind, weight), map);
    }

    static Correction? ReadCorrection(MapReader point)
    {
        if (point.Map("correction") is not { } map)
            return null;
        if (!map.Has("as-of"))
            map.Report("as-of", "The correction has no date.", "Write `as-of` with the day it was looked up.");
        var correction = new Correction(
            map.Text("text", "Say what is known today."),
            map.Date("as-of", default),
            ReadSource(map, required: true) ?? new("", null),
            map.Flag("lifts"));
        map.Close();
        return correction;
    }

    static KnowledgeSource? ReadSource(MapReader owner, bool required)
    {
        if (owner.Map("source") is not { } map)
        {
            if (required)
                owner.Report("source", "Later knowledge has no source.", "Write source: {title: ..., url: ...}.");
            return null;
        }
        var source = new KnowledgeSource(map.Text("title", "Name the source."), map.OptionalText("url"), map.OptionalText("proves"));
        map.Close();
        return source;
    }

    Link ReadLink(MapReader map)
    {
        var link = new Link(
            map.Text("from", "Name the tool the models come from."),
            map.Text("to", "Name the tool they are deployed to."),
            map.Word("kind", LinkKind.Suits, ("requires", LinkKind.Requires), ("direct", LinkKind.Direct), ("suits", LinkKind.Suits), ("combines", LinkKind.Combines)),
            map.Text("point", "Name the point of the document that says so."));
        map.Close();
        return _problems.Remember(link, map);
    }
}
