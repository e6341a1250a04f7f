using System.CommandLine;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Operations.Drafting;

namespace AdvisorBot.Operations.Commands;

/// <summary>Compares a page with the guide that was made of it, and says which points to read again.</summary>
static class ChangesCommand
{
    public static Command Create()
    {
        var page = new Argument<FileInfo>("page") { Description = "The page as it is now, in Markdown." };
        var catalogue = new Option<string?>("--catalogue") { Description = "The id of the guide; the file's name without its ending when left out." };
        var changes = new Command(
            "changes",
            "Prints the sections of a page that are not what they were when a guide was made of it, with the points to read again. Exit code 1 if there are some.") { page, catalogue };
        var folder = DataArguments.Add(changes);
        changes.SetAction(parsed => Run(parsed.GetRequiredValue(page), parsed.GetValue(catalogue), folder(parsed), parsed.InvocationConfiguration));
        return changes;
    }

    static int Run(FileInfo file, string? id, string folder, InvocationConfiguration console)
    {
        if (!file.Exists)
        {
            console.Error.WriteLine($"There is no file {file}. Name a page in Markdown.");
            return 1;
        }
        var result = Library.Load(Path.Combine(folder, "catalog"), Path.Combine(folder, "dialogs"));
        foreach (var problem in result.Problems)
            console.Error.WriteLine(problem);
        var name = id ?? PageReader.Slug(Path.GetFileNameWithoutExtension(file.Name));
        if (result.Library is not { } library)
            return 1;
        if (!library.Contains(name))
        {
            console.Error.WriteLine($"There is no catalogue `{name}`. Name one with --catalogue: {string.Join(", ", library.CatalogueIds)}.");
            return 1;
        }
        return Compare(library.Get(name, Library.BaseLanguage).Catalogue, PageReader.Read(File.ReadAllText(file.FullName)), console.Output);
    }

    static int Compare(Catalogue guide, Page page, TextWriter output)
    {
        var sections = guide.Sections.Where(section => section is { Hash: not null, Document: null }).ToList();
        var pairs = sections.ConvertAll(section => (Section: section, Now: Find(page, section)));
        var changed = pairs.Where(pair => pair.Now is not null && pair.Now.Hash != pair.Section.Hash).ToList();
        var gone = pairs.Where(pair => pair.Now is null).ToList();
        var added = page.Sections.Except(pairs.Select(pair => pair.Now).OfType<PageSection>()).ToList();
        foreach (var (section, _) in changed)
            Print(output, guide, section, "is not what it was");
        foreach (var (section, _) in gone)
            Print(output, guide, section, "is gone");
        foreach (var section in added)
            output.WriteLine($"\"{section.Title}\" is new, or was never read.");
        var affected = changed.Concat(gone).SelectMany(pair => PointsOf(guide, pair.Section)).Count();
        output.WriteLine(sections.Count == 0
            ? $"No section of {guide.Id} has a `hash`: what it was made of is not known. Import the page under another --id, and take the hashes over."
            : $"{changed.Count} of {sections.Count} sections changed, {gone.Count} gone, {added.Count} new: {affected} points to read again.");
        return sections.Count > 0 && changed.Count + gone.Count + added.Count == 0 ? 0 : 1;
    }

    static PageSection? Find(Page page, Section section) =>
        page.Sections.FirstOrDefault(now => now.Anchor == (section.Anchor ?? "") && (now.Anchor.Length > 0 || now.Title == section.Title))
        ?? page.Sections.FirstOrDefault(now => now.Hash == section.Hash)
        ?? page.Sections.FirstOrDefault(now => section.Anchor is null && now.Anchor.Length == 0);

    static void Print(TextWriter output, Catalogue guide, Section section, string how)
    {
        output.WriteLine($"\"{section.Title}\" {how}:");
        foreach (var point in PointsOf(guide, section))
            output.WriteLine($"  {point.Place.List} {point.Place.Item}, {point.Id}: {point.Text}");
    }

    static IEnumerable<Point> PointsOf(Catalogue guide, Section section) =>
        guide.Tools.SelectMany(tool => tool.Points).Where(point => point.Place.SectionId == section.Id);
}
