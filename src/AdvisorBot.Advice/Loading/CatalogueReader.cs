using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads a catalogue's base file. Whether its ids refer to anything is <see cref="CatalogueCheck"/>'s matter.</summary>
sealed class CatalogueReader(MapReader root)
{
    readonly ProblemList _problems = root.Problems;
    ImmutableArray<Section> _sections = [];
    ImmutableArray<DocumentReference> _documents = [];
    ImmutableArray<NamedList> _lists = [];

    public Catalogue Read()
    {
        var asOf = root.Date("as-of", default);
        _documents = [.. root.Maps("documents").Select(map => ReadDocument(map, map.Id("id", "Give the document an id."), asOf))];
        _lists = [.. root.Maps("lists").Select(ReadList)];
        _sections = [.. root.Maps("sections").Select(ReadSection)];
        var matrix = new MatrixReader(root, _sections);
        var points = new PointReader(_sections, _lists, _problems);
        if (!root.Has("as-of"))
            root.Report("as-of", "`as-of` is missing.", "Write the date of the document.");
        var catalogue = new Catalogue(
            root.Id("id", "Give the catalogue an id."),
            root.Number("version", 1, 1, int.MaxValue),
            root.BaseLanguage(),
            root.Text("title", "Say what the catalogue is about."),
            asOf,
            root.Number("priority", 100, 0, 1000),
            root.Text("interview", "Name the interview in the dialogs folder."),
            ReadDocument(asOf),
            [.. root.Maps("stages").Select(ReadStage)],
            _sections,
            [.. root.Maps("tools").Select(tool => ReadTool(tool, points, matrix))],
            [.. root.Maps("links").Select(ReadLink)])
        {
            Noun = ReadNoun(root),
            Lists = _lists,
            Matrix = matrix.Tables,
            Topics = [.. InquiryReader.Topics(root), .. matrix.Topics],
            Glossary = InquiryReader.Terms(root, "glossary"),
            SharedGlossary = root.OptionalText("shared-glossary"),
            Serves = root.OptionalText("serves") ?? "",
            Occasions = OccasionReader.Read(root),
            Topic = GuideTopicReader.Read(root),
            Examples = root.Texts("examples"),
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
        var document = new DocumentReference(
            map.Text("title", "Name the document."),
            map.Text("author", "Name its author."),
            map.Date("date", asOf),
            map.Address("url"),
            id,
            map.OptionalText("commit"));
        if (id.Length > 0 && !map.Has("date"))
            map.Report("id", "The document has no date.", "Write `date` with the day it is of: what it says is cited with it.");
        map.Close();
        return _problems.Remember(document, map);
    }

    DocumentReference? FindDocument(MapReader map)
    {
        if (map.OptionalText("document") is not { } id)
            return null;
        if (_documents.FirstOrDefault(document => document.Id == id) is { } found)
            return found;
        map.Report(
            "document", $"There is no document `{id}`.{Spelling.Suggest(id, _documents.Select(document => document.Id))}",
            "Name one of `documents`, or leave the key out for the catalogue's own.");
        return null;
    }

    Stage ReadStage(MapReader map)
    {
        var stage = new Stage(map.Id("id", "Give the stage an id."), map.Text("name", "Name the stage."), ConditionReader.ReadUnder(map, "when"));
        map.Close();
        return _problems.Remember(stage, map);
    }

    Section ReadSection(MapReader map)
    {
        var section = new Section(
            map.Id("id", "Give the section an id."),
            map.Text("title", "Name the section as the document does."),
            ReadCounts(map),
            map.OptionalText("anchor"),
            FindDocument(map),
            map.OptionalText("hash"));
        map.Close();
        return _problems.Remember(section, map);
    }

    ImmutableSortedDictionary<string, int> ReadCounts(MapReader section)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var map = section.Map("counts");
        foreach (var list in Place.Lists.Where(list => list != Place.Whole).Concat(_lists.Select(list => list.Id)))
        {
            // The document's own lists are counted beside the section's title, too: every guide has them.
            var source = list is Place.Benefits or Place.Considerations && section.Has(list) ? section : map;
            if (source?.Has(list) == true)
                counts[list] = source.Number(list, 0, 0, 1000);
        }
        map?.Close();
        return counts.ToImmutable();
    }

    NamedList ReadList(MapReader map)
    {
        var title = map.Text("title", "Name the list as the bot shall head it.");
        var list = new NamedList(
            map.Id("id", "Give the list an id."),
            title,
            map.OptionalText("item") ?? title,
            map.Word(
                "kind", PointKind.Statement, ("benefit", PointKind.Benefit), ("consideration", PointKind.Consideration), ("statement", PointKind.Statement)));
        if (Place.Lists.Contains(list.Id))
            map.Report("id", $"`{list.Id}` is a list that every catalogue has.", "Use it as it is, or choose another id.");
        map.Close();
        return _problems.Remember(list, map);
    }

    static ToolNoun? ReadNoun(MapReader root)
    {
        if (root.Map("noun") is not { } map)
            return null;
        var many = map.Text("many", "Write the plural: noun: {one: service, many: services}.");
        var noun = new ToolNoun(map.Text("one", "Write the singular: noun: {one: service, many: services}."), many, map.OptionalText("to-many") ?? many);
        map.Close();
        return noun;
    }

    Tool ReadTool(MapReader map, PointReader points, MatrixReader matrix)
    {
        var id = map.Id("id", "Give the tool an id.");
        var section = map.Text("section", "Name the section of the document that describes the tool.");
        var name = map.Text("name", "Name the tool as the document does.");
        var tool = new Tool(
            id,
            name,
            map.OptionalText("short-name", Tool.MostShortName) ?? name,
            map.Texts("aliases"),
            map.Text("stage", "Name the stage the tool belongs to."),
            section,
            map.Text("summary", "Say in one sentence what the tool is."),
            LifecycleReader.Read(map),
            [.. map.Maps("points").Select(point => points.Read(point, id, section)), .. matrix.PointsOf(id)]);
        map.Close();
        return _problems.Remember(tool, map);
    }

    Link ReadLink(MapReader map)
    {
        var link = new Link(
            map.Text("from", "Name the tool the models come from."),
            map.Text("to", "Name the tool they are deployed to."),
            map.Word(
                "kind", LinkKind.Suits, ("requires", LinkKind.Requires), ("direct", LinkKind.Direct), ("suits", LinkKind.Suits),
                ("combines", LinkKind.Combines)),
            map.Text("point", "Name the point of the document that says so."));
        map.Close();
        return _problems.Remember(link, map);
    }
}
