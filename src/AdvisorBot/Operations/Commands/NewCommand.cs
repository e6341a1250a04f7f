using System.CommandLine;
using System.Globalization;
using AdvisorBot.Operations.Drafting;

namespace AdvisorBot.Operations.Commands;

/// <summary>Begins a guide: the smallest one that talks, with TODO where its author goes on.</summary>
static class NewCommand
{
    public static Command Create(TimeProvider time)
    {
        var id = new Argument<string>("id") { Description = "The guide's id: small letters and digits joined by hyphens." };
        var begin = new Command("new", "Begins a guide of two tools and one question, with TODO where its author goes on.") { id };
        var folder = DataArguments.Add(begin);
        begin.SetAction(parsed =>
            Run(parsed.GetRequiredValue(id), folder(parsed), DateOnly.FromDateTime(time.GetLocalNow().Date), parsed.InvocationConfiguration));
        return begin;
    }

    static int Run(string id, string folder, DateOnly today, InvocationConfiguration console)
    {
        if (id.Length == 0 || id != PageReader.Slug(id))
        {
            console.Error.WriteLine(
                $"`{id}` is no id. Write small letters and digits joined by hyphens: {(PageReader.Slug(id) is { Length: > 0 } mended ? mended : "my-guide")}.");
            return 1;
        }
        if (GuideFiles.Write(folder, id, Catalogue(id, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Interview(id)) is { } there)
        {
            console.Error.WriteLine($"{there} is there already. Choose another id.");
            return 1;
        }
        console.Output.WriteLine(
            $"Written: {GuideFiles.Catalogue(folder, id)} and {GuideFiles.Interview(folder, id)}. Decide what is TODO there; catalog validate lists it.");
        return 0;
    }

    static string Catalogue(string id, string today) => $$"""
        # yaml-language-server: $schema=catalogue.schema.json
        id: {{id}}
        language: en
        title: "TODO what the document is about"
        as-of: {{today}}  # the date of the document
        interview: {{id}}
        serves: "TODO whom the guide serves, in a sentence"
        topic: {id: {{id}}, name: "TODO what people choose, for a button", area: "TODO the heading under which all topics are listed", words: ["TODO what people call it"]}
        examples: ["TODO how somebody begins who needs it, without its terms"]

        document: {title: "TODO its title", author: "TODO who wrote it", date: {{today}}}  # and url: its address

        stages:
          - {id: choose, name: Choosing}

        sections:
          - {id: first, title: "TODO a heading of the document"}

        tools:
          - id: one
            name: "TODO the first tool"
            stage: choose
            section: first
            summary: "TODO what it is, in a sentence"
            points:
              - id: one-first
                kind: statement
                text: "TODO what the document says of it, in a short sentence of your own"
                source: {list: text, item: 1}  # the first paragraph or item of the section
                effects: [{question: need, any-of: [this], effect: for, weight: 2}]
          - id: other
            name: "TODO the second tool"
            stage: choose
            section: first
            summary: "TODO what it is, in a sentence"
            points:
              - id: other-first
                kind: statement
                text: "TODO what the document says of it, in a short sentence of your own"
                source: {list: text, item: 2}
                effects: [{question: need, any-of: [that], effect: for, weight: 2}]

        """;

    static string Interview(string id) => $$"""
        # yaml-language-server: $schema=interview.schema.json
        id: {{id}}
        language: en

        questions:
          - id: need
            kind: one
            label: "TODO 20 letters"
            prompt: "TODO the question, as a person would ask"
            why: "TODO why it is asked"
            choices:
              - {id: this, label: "TODO what somebody would say", synonyms: ["TODO other words for it"]}
              - {id: that, label: "TODO what somebody would say", synonyms: ["TODO other words for it"]}

        """;
}
