using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Inquiries;

/// <summary>Questions of every kind, and what has to be cited.</summary>
public class InquiryTests
{
    const string Old = "azure-machine-learning";
    const string New = "microsoft-ai-and-ml-2026";

    [Theory]
    [InlineData(Old, "en", "Does Databricks support Scala?", "databricks", Saying.Yes, "databricks-languages")]
    [InlineData(Old, "en", "Does Databricks support Java?", "databricks", Saying.No, "databricks-languages")]
    [InlineData(Old, "en", "Is Azure Notebooks free?", "azure-notebooks", Saying.Yes, "azure-notebooks-free")]
    [InlineData(Old, "en", "can ML Studio work offline", "ml-studio", Saying.No, "ml-studio-offline")]
    [InlineData(Old, "en", "Do I need Docker for the container service?", "container", Saying.Yes, "container-docker")]
    [InlineData(Old, "en", "2 TB, is that too much for ML Studio?", "ml-studio", Saying.Yes, "ml-studio-10-gb")]
    [InlineData(Old, "en", "Can ML Studio take 5 GB?", "ml-studio", Saying.Yes, "ml-studio-10-gb")]
    [InlineData(New, "en", "Should I start new projects on Synapse?", "synapse", Saying.No, "synapse-new-work")]
    [InlineData(Old, "de", "Kann ML Studio offline arbeiten?", "ml-studio", Saying.No, "ml-studio-offline")]
    [InlineData(New, "de", "Braucht IoT Edge Docker-Kenntnisse?", "iot-edge", Saying.Yes, "iot-edge-docker")]
    [InlineData(Old, "es", "¿Databricks admite Scala?", "databricks", Saying.Yes, "databricks-languages")]
    [InlineData(Old, "es", "¿ML Studio funciona sin conexión?", "ml-studio", Saying.No, "ml-studio-offline")]
    public void AQuestionAboutOneToolIsAnsweredByTheStatementThatDecides(
        string guide, string language, string question, string tool, Saying saying, string point)
    {
        var finding = Ask(guide, language, new(question, Answers.Empty));

        Assert.Equal(FindingKind.NamedTools, finding.Kind);
        var found = Assert.Single(finding.Tools, found => found.Tool.Id == tool);
        Assert.Equal(saying, found.Saying);
        Assert.Contains(point, found.Points.Select(point => point.Id));
        Assert.InRange(found.Points.Length, 1, 2);
    }

    [Theory]
    [InlineData("we have an old box which runs it", false)]
    [InlineData("for a nightly run, which ones cost nothing?", true)]
    [InlineData("which of these are free", true)]
    [InlineData("and which of these are free", true)]
    public void AWhichThatOnlyJoinsASentenceAsksNothing(string text, bool asks) => Assert.Equal(asks, Ask(Old, "en", new(text, Answers.Empty)).IsQuestion);

    [Fact]
    public void CheapIsNotFree()
    {
        var finding = Ask(Old, "en", new("is it free?", Answers.Empty));

        Assert.Equal(["azure-notebooks"], finding.Saying(Saying.Yes).Select(tool => tool.Tool.Id));

        // Nor is free cheap: the statement counts for that as well, and for less.
        var cheap = Ask(Old, "en", new("which are cheap?", Answers.Empty));
        Assert.Equal(["container"], cheap.Saying(Saying.Yes).Select(tool => tool.Tool.Id));
        Assert.Contains("azure-notebooks", cheap.Saying(Saying.Told).Select(tool => tool.Tool.Id));
    }

    [Theory]
    [InlineData("sql-server", "we're an Oracle house, forget about it?", Saying.Yes)]
    [InlineData("databricks", "is it closed to R people?", Saying.Told)]
    [InlineData("ml-web-service", "is calling it from Data Factory a blorp?", Saying.Told)]
    public void AFrameThatTurnsTheQuestionRoundIsHeardAndOneThatMayDoSoDecidesNothing(string focus, string question, Saying saying) =>
        Assert.Equal(saying, Assert.Single(Ask(Old, "en", new(question, Answers.Empty) { Focus = focus }).Tools).Saying);

    [Theory]
    [InlineData("how do the two notebook services differ?")]
    [InlineData("what is the difference between the two notebook tools?")]
    public void AGroupIsCalledByWhatItHasInCommonWhateverWasListed(string question)
    {
        var finding = Ask(Old, "en", new(question, Answers.Empty) { Listed = ["container", "ml-server"] });

        Assert.Equal(FindingKind.Comparison, finding.Kind);
        Assert.Equal(["databricks", "azure-notebooks"], finding.Tools.Select(tool => tool.Tool.Id));
        Assert.Superset(
            new HashSet<string> { "databricks-spark", "databricks-charges", "azure-notebooks-free", "azure-notebooks-power" },
            finding.Points.Select(point => point.Id).ToHashSet());
    }

    [Fact]
    public void ThatIsTheAmountThatWasAnswered()
    {
        var answers = Answers.Empty.With("data-size", Answer.Amount(AmountRange.Exactly(2e12)));

        var found = Assert.Single(Ask(Old, "en", new("is that too much for ML Studio?", answers)).Tools);

        Assert.Equal((Saying.Yes, "ml-studio-10-gb"), (found.Saying, found.Points[0].Id));
    }

    [Fact]
    public void WhatIsNotUnderstoodIsAnsweredByTheNearestStatementsWithoutYesOrNo()
    {
        var finding = Ask(Old, "en", new("will it blorp by itself when more people zang?", Answers.Empty)
        {
            Focus = "databricks",
            Likeness = new Dictionary<string, double> { ["databricks-autoscale"] = 0.36 },
        });

        Assert.Equal(FindingKind.Nearest, finding.Kind);
        Assert.Equal((Saying.Silent, "databricks-autoscale"), (finding.Tools[0].Saying, finding.Points.First().Id));
    }

    [Theory]
    [InlineData("does databrikcs support scala?", "databricks-languages")]
    [InlineData("does databricks suport conainers or clsuters?", "databricks-charges")]
    public void ASlipOfTheFingersIsMended(string question, string point) =>
        Assert.Contains(point, Ask(Old, "en", new(question, Answers.Empty)).Points.Select(cited => cited.Id));

    [Fact]
    public void WithoutANameTheToolSpokenOfLastIsMeant()
    {
        var finding = Ask(Old, "en", new("real time?", Answers.Empty) { Focus = "databricks-scoring" });

        Assert.Equal("databricks-scoring-single", Assert.Single(finding.Points).Id);
        Assert.Equal(Saying.No, Assert.Single(finding.Tools).Saying);
    }

    [Theory]
    [InlineData(Old, "en", "Who supports Scala?", "databricks", "rstudio", "ml-studio")]
    [InlineData(Old, "en", "which are free", "azure-notebooks", "databricks", "jupyter")]
    [InlineData(Old, "de", "Welche sind kostenlos?", "azure-notebooks", "databricks", "jupyter")]
    [InlineData(Old, "es", "¿cuáles son gratis?", "azure-notebooks", "databricks", "jupyter")]
    [InlineData(New, "en", "Which ones run in the Azure cloud?", "azure-ml", "windows-ml", "hdinsight")]
    public void AQuestionAboutAllToolsMakesThreeGroups(string guide, string language, string question, string yes, string no, string silent)
    {
        var finding = Ask(guide, language, new(question, Answers.Empty));

        Assert.Equal(FindingKind.AllTools, finding.Kind);
        Assert.Contains(yes, finding.Saying(Saying.Yes).Select(tool => tool.Tool.Id));
        Assert.Contains(no, finding.Saying(Saying.No).Select(tool => tool.Tool.Id));
        Assert.Contains(silent, finding.Saying(Saying.Silent).Select(tool => tool.Tool.Id));
        Assert.All(finding.Saying(Saying.Yes, Saying.No), tool => Assert.NotEmpty(tool.Points));
    }

    [Fact]
    public void TheAnswerBehindAQuestionIsOfferedUntilItIsGiven()
    {
        var finding = Ask(Old, "en", new("Which are free?", Answers.Empty));
        Assert.Equal(("budget", Answer.Choose("free")), (finding.Question?.Id, finding.Answer));

        Assert.Null(Ask(Old, "en", new("Which are free?", Answers.Empty.With("budget", Answer.Choose("free")))).Answer);
    }

    [Fact]
    public void ToolsAreRankedOnlyWhereTheGuideRanksThem()
    {
        var ranked = Ask(New, "en", new("Which scales best?", Answers.Empty));
        Assert.True(ranked.IsRanked);
        Assert.Equal(["azure-ml", "databricks", "fabric"], ranked.Tools.Take(3).Select(tool => tool.Tool.Id));

        var unranked = Ask(Old, "en", new("Which is the cheapest?", Answers.Empty));
        Assert.Equal((FindingKind.Comparison, false), (unranked.Kind, unranked.IsRanked));
        Assert.Contains("azure-notebooks-free", unranked.Points.Select(point => point.Id));
        Assert.Contains("databricks-charges", unranked.Points.Select(point => point.Id));
    }

    [Theory]
    [InlineData("en", "How sure are you?", AdviceAspect.Certainty)]
    [InlineData("en", "what would change this", AdviceAspect.Change)]
    [InlineData("en", "what comes after that?", AdviceAspect.Next)]
    [InlineData("en", "why not the second?", AdviceAspect.Second)]
    [InlineData("en", "Who says so?", AdviceAspect.Source)]
    [InlineData("en", "is this still true?", AdviceAspect.Current)]
    [InlineData("en", "what did you not consider?", AdviceAspect.Silences)]
    [InlineData("de", "Wie sicher bist du dir?", AdviceAspect.Certainty)]
    [InlineData("de", "Woher stammt das?", AdviceAspect.Source)]
    [InlineData("de", "Was würde das ändern?", AdviceAspect.Change)]
    [InlineData("es", "¿Sigue siendo cierto?", AdviceAspect.Current)]
    [InlineData("es", "¿Qué no has tenido en cuenta?", AdviceAspect.Silences)]
    public void AQuestionAboutTheAdviceIsKnown(string language, string question, AdviceAspect aspect) =>
        Assert.Equal(
            (FindingKind.Advice, aspect), (Ask(Old, language, new(question, Answers.Empty)).Kind, Ask(Old, language, new(question, Answers.Empty)).Aspect));

    [Theory]
    [InlineData("en", "What is Spark MLlib?", "mllib")]
    [InlineData("en", "what counts as batch", "batch")]
    [InlineData("en", "What is a runtime here?", "runtime")]
    [InlineData("de", "Was bedeutet Serverlos?", "serverless")]
    [InlineData("es", "¿Qué es un clúster?", "cluster")]
    public void AWordIsExplained(string language, string question, string term)
    {
        var finding = Ask(Old, language, new(question, Answers.Empty));

        Assert.Equal(FindingKind.Word, finding.Kind);
        Assert.Equal(term, finding.Words[0].Id);
    }

    [Theory]
    [InlineData("en", "What does Databricks cost in euros per hour?", "databricks-charges")]
    [InlineData("de", "Was kostet Databricks im Monat in Euro?", "databricks-charges")]
    [InlineData("en", "is databricks GDPR compliant?", null)]
    [InlineData("en", "Can I use my own licences?", null)]
    [InlineData("en", "can we use our own licences?", null)]
    public void WhatTheGuideLeavesToOthersIsSaidToBeOutside(string language, string question, string? nearest)
    {
        var finding = Ask(Old, language, new(question, Answers.Empty));

        Assert.Equal(FindingKind.Outside, finding.Kind);
        Assert.NotNull(finding.Page);
        Assert.All(finding.Tools, tool => Assert.Equal(Saying.Silent, tool.Saying));
        if (nearest is not null)
            Assert.Contains(nearest, finding.Points.Select(point => point.Id));
    }

    [Theory]
    [InlineData("en", "send it to my boss", ResultRequest.Send)]
    [InlineData("en", "save this as a file", ResultRequest.Save)]
    [InlineData("en", "print it please", ResultRequest.Print)]
    [InlineData("en", "show only the open ones", ResultRequest.Open)]
    [InlineData("de", "Schick es meiner Chefin", ResultRequest.Send)]
    [InlineData("es", "envíaselo a mi jefe", ResultRequest.Send)]
    public void ARequestAboutTheResultIsKnown(string language, string request, ResultRequest expected) =>
        Assert.Equal(expected, Ask(Old, language, new(request, Answers.Empty)).Request);

    [Theory]
    [InlineData("tell me more about the latter", "ml-studio")]
    [InlineData("the former", "databricks")]
    [InlineData("both of them", "databricks,ml-studio")]
    [InlineData("the last two", "databricks,ml-studio")]
    public void WhatWasJustListedCanBeReferredTo(string said, string tools)
    {
        var finding = Ask(Old, "en", new(said, Answers.Empty) { Listed = ["databricks", "ml-studio"] });

        Assert.Equal(ResultRequest.Show, finding.Request);
        Assert.Equal(tools.Split(','), finding.Tools.Select(tool => tool.Tool.Id));
    }

    [Theory]
    [InlineData("Is ML Studio still available?", "ml-studio")]
    [InlineData("What replaced Batch AI?", "batch-ai")]
    public void WhatBecameOfAToolIsToldFromItsLifecycle(string question, string tool)
    {
        var finding = Ask(Old, "en", new(question, Answers.Empty));

        Assert.Equal(FindingKind.Lifecycle, finding.Kind);
        Assert.Equal(tool, Assert.Single(finding.Tools).Tool.Id);
    }

    [Theory]
    [InlineData("pytorch on its endpoints?", Saying.Told)]
    [InlineData("keras on its endpoints?", Saying.Yes)]
    public void AStatementThatListsOtherNamesSaysNoYes(string question, Saying saying)
    {
        var found = Assert.Single(Ask(New, "en", new(question, Answers.Empty) { Focus = "fabric" }).Tools);

        Assert.Equal(saying, found.Saying);
        Assert.Contains(found.Points, point => point.Id == "fabric-endpoint-limits");
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("blorp zang wuffle")]
    [InlineData("🦄🦄🦄")]
    public void NonsenseIsUnknown(string question) => Assert.Equal(FindingKind.Unknown, Ask(Old, "en", new(question, Answers.Empty)).Kind);

    static Finding Ask(string guide, string language, Inquiry inquiry) => Repository.Library.Get(guide, language).Ask(inquiry);
}
