using System.CommandLine;
using System.Globalization;
using AdvisorBot.Operations.Drafting;

namespace AdvisorBot.Operations.Commands;

/// <summary>Drafts a guide from a page of documentation.</summary>
static class ImportCommand
{
    public static Command Create(TimeProvider time)
    {
        var page = new Argument<FileInfo>("page") { Description = "The page, in Markdown." };
        var id = new Option<string?>("--id") { Description = "The guide's id; the file's name without its ending when left out." };
        var url = new Option<string?>("--url") { Description = "Where the page is published." };
        var commit = new Option<string?>("--commit") { Description = "Which state of the page it is, where it lies in a repository." };
        var import = new Command(
            "import", "Drafts a guide from a page: what the page gives is filled in, and TODO stands where somebody must decide.") { page, id, url, commit };
        var folder = DataArguments.Add(import);
        import.SetAction(parsed => Run(
            parsed.GetRequiredValue(page),
            parsed.GetValue(id),
            (parsed.GetValue(url), parsed.GetValue(commit)),
            folder(parsed),
            DateOnly.FromDateTime(time.GetLocalNow().Date),
            parsed.InvocationConfiguration));
        return import;
    }

    static int Run(FileInfo file, string? id, (string? Url, string? Commit) source, string folder, DateOnly today, InvocationConfiguration console)
    {
        if (!file.Exists)
            return Refuse(console, $"There is no file {file}. Name a page in Markdown.");
        var name = id ?? PageReader.Slug(Path.GetFileNameWithoutExtension(file.Name));
        if (name.Length == 0 || name != PageReader.Slug(name))
            return Refuse(
                console,
                $"`{name}` is no id. Write small letters and digits joined by hyphens: --id {(PageReader.Slug(name) is { Length: > 0 } mended ? mended : "my-guide")}.");
        var draft = GuideDraft.Of(name, PageReader.Read(File.ReadAllText(file.FullName)));
        if (draft.Tools.IsEmpty)
            return Refuse(
                console,
                $"{file} presents no tools: it has neither a table with tools in its head or first column, nor a heading such as \"Options\" with a list of them. Begin with: catalog new {name}");
        var interview = new DraftInterview(draft);
        var catalogue = new DraftWriter(draft, interview, today, source.Url, source.Commit).Write();
        var questions = interview.Write();
        if (GuideFiles.Write(folder, name, catalogue.ToString(), questions.ToString()) is { } there)
            return Refuse(console, $"{there} is there already. Remove it, or give the draft another name with --id.");
        Report(console.Output, draft, interview, catalogue, questions);
        console.Output.WriteLine(
            $"Written: {GuideFiles.Catalogue(folder, name)} and {GuideFiles.Interview(folder, name)}. Decide what is TODO there; catalog validate lists it.");
        return 0;
    }

    static void Report(TextWriter output, GuideDraft draft, DraftInterview interview, DraftText catalogue, DraftText questions)
    {
        var (drafted, open) = (catalogue.Drafted + questions.Drafted, catalogue.Open + questions.Open);
        output.WriteLine($"{draft.Page.Title}: {draft.Page.Sections.Length} sections, {draft.Tools.Length} tools.");
        output.WriteLine(
            $"{draft.Tables.Length} tables with {draft.Tables.Sum(table => table.Rows.Length)} rows and {draft.Tables.Sum(table => table.Rows.Sum(row => row.Cells.Length))} cells; {draft.Points.Length} items of lists as points, {draft.Left.Length} left.");
        output.WriteLine($"{interview.CriteriaAsked} of {draft.Criteria.Length} criteria are questions.");
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{drafted} values are drafted and {open} to decide: {(double)drafted / (drafted + open):0 %}."));
    }

    static int Refuse(InvocationConfiguration console, string why)
    {
        console.Error.WriteLine(why);
        return 1;
    }
}
