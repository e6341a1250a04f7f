using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Advice.Tests.Documentation;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Inquiries;

/// <summary>A guide that nobody wrote code for answers questions all the same.</summary>
public class NewGuideTests
{
    static readonly Lazy<Library> Coffee = new(() => DocumentedExample.Load().Library!);
    static readonly Lazy<Library> Bicycles = new(() => BicycleLibrary.Load());

    [Theory]
    [InlineData("en", "Does the electric mill need a socket?", "electric-mill", Saying.Yes, "electric-mill-power")]
    [InlineData("en", "Is the hand mill quiet?", "hand-mill", Saying.Yes, "hand-mill-quiet")]
    [InlineData("en", "Can I use the moka pot on induction?", "moka-pot", Saying.No, "moka-pot-gas")]
    [InlineData("en", "is the moka pretty?", "moka-pot", Saying.Told, "moka-pot-pretty")]
    [InlineData("de", "Braucht die Filtermaschine Strom?", "filter-machine", Saying.Yes, "filter-machine-power")]
    public void TheCoffeeGuideAnswersAboutATool(string language, string question, string tool, Saying saying, string point)
    {
        var found = Assert.Single(Ask(Coffee.Value, "coffee", language, question).Tools, found => found.Tool.Id == tool);

        Assert.Equal((saying, point), (found.Saying, found.Points[0].Id));
    }

    [Fact]
    public void TheCoffeeGuideAnswersAboutAllToolsWordsAndWhatItLeavesOut()
    {
        var finding = Ask(Coffee.Value, "coffee", "en", "Which need electricity?");
        Assert.Equal(["electric-mill", "filter-machine"], finding.Saying(Saying.Yes).Select(tool => tool.Tool.Id));
        Assert.True(Ask(Coffee.Value, "coffee", "en", "Which makes the most cups?").IsRanked);
        Assert.Equal("induction", Assert.Single(Ask(Coffee.Value, "coffee", "en", "What is induction?").Words).Id);
        Assert.Equal("https://example.com/prices", Ask(Coffee.Value, "coffee", "de", "Was kostet die Handmühle?").Page);
    }

    [Theory]
    [InlineData("Can the folding bike go on a train?", "folding-bike", Saying.Yes, "folding-bike-train")]
    [InlineData("is the cargo bike heavy?", "cargo-bike", Saying.Yes, "cargo-bike-heavy")]
    [InlineData("Can I carry children on the cargo bike?", "cargo-bike", Saying.Yes, "cargo-bike-children")]
    [InlineData("How far is 60 km on the folding bike?", "folding-bike", Saying.Silent, "folding-bike-train")]
    public void ABicycleGuideAnswersToo(string question, string tool, Saying saying, string? point)
    {
        var found = Assert.Single(Ask(Bicycles.Value, "bicycles", "en", question).Tools, found => found.Tool.Id == tool);

        Assert.Equal((saying, point), (found.Saying, found.Points.FirstOrDefault()?.Id));
    }

    [Fact]
    public void TheBicycleGuideNamesThoseThatFitATrain()
    {
        var finding = Ask(Bicycles.Value, "bicycles", "en", "Which of them can I take on the train?");

        Assert.Equal("folding-bike", Assert.Single(finding.Saying(Saying.Yes)).Tool.Id);
        Assert.Equal("cargo-bike", Assert.Single(finding.Saying(Saying.No)).Tool.Id);
        Assert.Equal(("way", Answer.Choose("train")), (finding.Question?.Id, finding.Answer));
    }

    static Finding Ask(Library library, string guide, string language, string question) => library.Get(guide, language).Ask(new(question, Answers.Empty));

    /// <summary>A guide of two tools with one topic; what else is asked is found by its choices and statements.</summary>
    static class BicycleLibrary
    {
        const string Guide = """
            id: bicycles
            version: 1
            language: en
            title: Which bicycle
            as-of: 2020-01-01
            interview: bicycles
            document: {title: A guide to bicycles, author: A. Rider}
            stages: [{id: ride, name: Riding}]
            sections: [{id: all, title: Bicycles}]
            tools:
              - id: folding-bike
                name: Folding bike
                stage: ride
                section: all
                summary: A bicycle that folds.
                points:
                  - {id: folding-bike-train, kind: statement, text: Counts as luggage once it is folded., source: {list: text, item: 1}, effects: [{question: way, any-of: [train], effect: for}]}
              - id: cargo-bike
                name: Cargo bike
                stage: ride
                section: all
                summary: A bicycle with a box.
                points:
                  - {id: cargo-bike-children, kind: statement, text: Two children fit into the box., source: {list: text, item: 2}, effects: [{question: load, any-of: [children], effect: for}]}
                  - {id: cargo-bike-heavy, kind: statement, text: Cannot be lifted by one person., source: {list: text, item: 3}, effects: [{question: way, any-of: [train], effect: rules-out}]}
            topics:
              - {id: weight, label: Weight, words: [heavy, weight, lift], yes: [cargo-bike-heavy]}
            """;

        const string Interview = """
            id: bicycles
            language: en
            questions:
              - {id: way, kind: one, label: Way, prompt: Where do you ride?, why: The guide names ways., choices: [{id: road, label: On roads only}, {id: train, label: Partly by train, synonyms: [train, railway]}]}
              - {id: load, kind: one, label: Load, prompt: What do you carry?, why: The guide names loads., choices: [{id: children, label: Children, synonyms: [kids]}, {id: none, label: Nothing}]}
            """;

        public static Library Load()
        {
            var root = Directory.CreateTempSubdirectory("advisor-bicycles-");
            try
            {
                var (catalog, dialogs) = (root.CreateSubdirectory("catalog").FullName, root.CreateSubdirectory("dialogs").FullName);
                File.WriteAllText(Path.Combine(catalog, "bicycles.yaml"), Guide);
                File.WriteAllText(Path.Combine(dialogs, "bicycles.yaml"), Interview);
                File.Copy(Path.Combine(Repository.Root, "dialogs", "inquiries.yaml"), Path.Combine(dialogs, "inquiries.yaml"));
                var result = Library.Load(catalog, dialogs);
                return result.Library ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
            }
            finally
            {
                root.Delete(recursive: true);
            }
        }
    }
}
