using System.Net;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests.Programs;

/// <summary>The service as a program by REST.</summary>
public class RestTests(Service service) : IClassFixture<Service>
{
    readonly Caller _caller = new(service);

    Edition Edition => service.Services.GetRequiredService<CurrentKnowledge>().Value.Editions.Get(Caller.Guide, "en");

    [Fact]
    public async Task GuidesAreListedWithThePageAndItsDate()
    {
        var list = await Caller.JsonOf(await _caller.GetAsync("/api/v1/guides"), HttpStatusCode.OK);

        var first = list["guides"]![0]!;
        Assert.Equal(Caller.Guide, (string)first["id"]!);
        Assert.Equal(
            Edition.Advisor.Catalogue.Document.Date, DateOnly.Parse((string)first["page"]!["date"]!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task WhoHasTheGuideAlreadyIsToldSo()
    {
        using var first = await _caller.GetAsync($"/api/v1/guides/{Caller.Guide}");
        var tag = first.Headers.ETag!.Tag;

        using var again = await _caller.GetAsync($"/api/v1/guides/{Caller.Guide}", ("If-None-Match", tag));
        using var german = await _caller.GetAsync($"/api/v1/guides/{Caller.Guide}?language=de", ("If-None-Match", tag));

        Assert.StartsWith($"\"{Edition.Advisor.Catalogue.Version}-en-", tag, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, german.StatusCode);
        Assert.Equal("de", Assert.Single(german.Content.Headers.ContentLanguage));
    }

    [Fact]
    public async Task AdviceIsTheAssessmentOfTheCore()
    {
        var advised = await _caller.AdviseAsync(
            new() { ["answers"] = new JsonObject { ["goal"] = "own-model", ["skills"] = new JsonArray("python", "!sql") } });

        var expected = Edition.Advisor.Assess(
            Answers.From([new("goal", Answer.Choose("own-model")), new("skills", new Answer.Chosen(["python"], ["sql"]))]));
        var stage = Assert.Single(advised["stages"]!.AsArray())!;
        Assert.Equal(expected.Stages[0].Ranked.Select(tool => tool.Tool.Id), stage["candidates"]!.AsArray().Select(tool => (string)tool!["id"]!));
        Assert.Equal(expected.Stages[0].RuledOut.Select(tool => tool.Tool.Id), stage["ruledOut"]!.AsArray().Select(tool => (string)tool!["id"]!));
        Assert.Equal(expected.Stages[0].Ranked[0].Score, (int)stage["candidates"]![0]!["score"]!);
        Assert.Equal(Edition.Advisor.Next(expected.Answers)!.Question.Id, (string)advised["next"]!["id"]!);
        Assert.Equal("python,!sql", (string)advised["answers"]![1]!["answer"]!);
    }

    [Fact]
    public async Task EveryReasonIsAStatementWithItsSourceAndItsDate()
    {
        var advised = await _caller.AdviseAsync(new() { ["answers"] = new JsonObject { ["goal"] = "own-model", ["network"] = "must-stay" } });

        var reasons = advised["stages"]!.AsArray().SelectMany(stage => stage!["candidates"]!.AsArray().Concat(stage["ruledOut"]!.AsArray()))
            .SelectMany(tool => new[] { "for", "against", "ruledOutBy" }.SelectMany(side => tool![side]!.AsArray())).ToList();
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason =>
        {
            var statement = reason!["statement"]!;
            Assert.Contains((string)reason["because"]![0]!, new[] { "goal", "network" });
            Assert.Equal(statement["text"]!.ToString(), Edition.Advisor.Catalogue.FindPoint((string)statement["id"]!)!.Text);
            Assert.NotEmpty((string)statement["source"]!["place"]!);
            Assert.StartsWith("https://", (string)statement["source"]!["url"]!, StringComparison.Ordinal);
            Assert.Matches(@"^\d{4}-\d\d-\d\d$", (string)statement["source"]!["date"]!);
        });
    }

    [Fact]
    public async Task ASentenceIsHeardAndEveryPartOfItIsAccountedFor()
    {
        var advised = await _caller.AdviseAsync(
            new() { ["text"] = "Our data must not leave our own network, and we know Python but no SQL. The canteen is closed. Is ML.NET free?" });

        var heard = advised["heard"]!;
        Assert.Contains("python", heard["taken"]!.AsArray().Select(answer => AnswerOf(answer)[0]));
        Assert.Contains("sql", heard["denied"]!.AsArray().Concat(heard["offered"]!.AsArray()).SelectMany(answer => AnswerOf(answer)));
        Assert.Contains("canteen", Assert.Single(heard["unused"]!.AsArray())!.ToString(), StringComparison.Ordinal);
        Assert.Contains("ML.NET", (string)heard["asked"]!, StringComparison.Ordinal);
        Assert.Contains("canteen", (string)advised["text"]!, StringComparison.Ordinal);
        // What was heard counts, and is returned to be sent again.
        Assert.Contains(advised["answers"]!.AsArray(), answer => AnswerOf(answer)[0] == "python");

        static string[] AnswerOf(JsonNode? answer) => ((string)answer!["answer"]!).Split(',').Select(id => id.TrimStart('!')).ToArray();
    }

    [Fact]
    public async Task WhatAStorySaysIsOfferedAtOnceForNobodyIsAskedLater()
    {
        var advised = await _caller.AdviseAsync(
            new() { ["text"] = "Maybe Python. Maybe notebooks. Maybe every night. Perhaps on our own servers. Perhaps it must work offline." });

        Assert.True(advised["heard"]!["offered"]!.AsArray().Count > 3);
        Assert.DoesNotContain("come back to", (string)advised["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsReturnedCanBeSentAgainAndMeansTheSame()
    {
        var first = await _caller.AdviseAsync(new() { ["text"] = "Python, no SQL, and it must work offline" });
        var answers = new JsonObject(
            first["answers"]!.AsArray().Select(answer => KeyValuePair.Create((string)answer!["question"]!, answer["answer"]?.DeepClone())));

        var second = await _caller.AdviseAsync(new() { ["answers"] = answers });

        Assert.True(JsonNode.DeepEquals(first["answers"], second["answers"]));
        Assert.True(JsonNode.DeepEquals(first["stages"], second["stages"]));
    }

    [Fact]
    public async Task WhereNothingFitsEveryWayOutLeadsOut()
    {
        var (guide, dead) = DeadEnd();

        var advised = await _caller.AdviseAsync(new() { ["answers"] = dead.DeepClone() }, guide);

        Assert.True((bool)advised["deadEnd"]!);
        Assert.Null(advised["next"]);
        Assert.NotEmpty(advised["waysOut"]!.AsArray());
        foreach (var way in advised["waysOut"]!.AsArray())
        {
            var changed = dead.DeepClone().AsObject();
            foreach (var change in way!["changes"]!.AsArray())
                changed[(string)change!["question"]!] = change["to"]!.DeepClone();
            Assert.False((bool)(await _caller.AdviseAsync(new() { ["answers"] = changed }, guide))["deadEnd"]!);
        }
    }

    [Theory]
    [InlineData("""{"answers":{"nothing":"x"}}""", "/answers/nothing")]
    [InlineData("""{"answers":{"goal":"x"}}""", "/answers/goal")]
    [InlineData("""{"answers":{"goal":7}}""", "/answers/goal")]
    [InlineData("""{"answers":{"goal":null}}""", "/answers/goal")]
    [InlineData("""{"answers":{"skills":["python",7]}}""", "/answers/skills")]
    [InlineData("""{"answers":{"offline":"perhaps"}}""", "/answers/offline")]
    [InlineData("""{"answers":["goal"]}""", "/answers")]
    [InlineData("""{"answer":{}}""", "/answer")]
    [InlineData("""{"text":5}""", "/text")]
    [InlineData("""{"expecting":"nothing"}""", "/expecting")]
    [InlineData("{", "")]
    [InlineData("null", "")]
    public async Task WhatIsWrongIsNamedWithItsPlaceAndHowToMendIt(string body, string pointer)
    {
        var problem = await Caller.ProblemOf(
            await _caller.SendAsync(HttpMethod.Post, $"/api/v1/guides/{Caller.Guide}/advice", body), HttpStatusCode.BadRequest);

        var error = Assert.Single(problem["errors"]!.AsArray())!;
        Assert.Equal(pointer, (string)error["pointer"]!);
        Assert.DoesNotContain("AdvisorBot.", (string)error["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllThatIsWrongIsNamedAtOnce()
    {
        var problem = await Caller.ProblemOf(
            await _caller.SendAsync(HttpMethod.Post, $"/api/v1/guides/{Caller.Guide}/advice", """{"answers":{"a/b":"x","goal":"y"}}"""),
            HttpStatusCode.BadRequest);

        Assert.Equal(["/answers/a~1b", "/answers/goal"], problem["errors"]!.AsArray().Select(error => (string)error!["pointer"]!));
        Assert.Contains("own-model", (string)problem["errors"]![1]!["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/guides/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/guides/microsoft-ai-and-ml-2026/tools/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/guides?language=tlh", HttpStatusCode.BadRequest)]
    public async Task WhatIsNotThereIsSaidWithWhatIs(string path, HttpStatusCode status) => await Caller.ProblemOf(await _caller.GetAsync(path), status);

    [Fact]
    public async Task AQuestionIsAnsweredWithTheStatementsThatDecide()
    {
        var told = await _caller.PostAsync($"/api/v1/guides/{Caller.Guide}/ask", new() { ["question"] = "Which tools work without the internet?" });

        Assert.Equal("all-tools", (string)told["kind"]!);
        var yes = told["tools"]!.AsArray().Where(tool => (string)tool!["saying"]! == "yes").ToList();
        Assert.NotEmpty(yes);
        Assert.All(yes, tool => Assert.NotEmpty(tool!["statements"]!.AsArray()));
        Assert.Contains((string)yes[0]!["name"]!, (string)told["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhyAToolIsNotAdvisedIsToldOfTheAnswers()
    {
        var told = await _caller.PostAsync(
            $"/api/v1/guides/{Caller.Guide}/ask",
            new() { ["question"] = "Why not Azure Databricks?", ["answers"] = new JsonObject { ["network"] = "must-stay" } });

        Assert.Equal("why-not-tool", (string)told["kind"]!);
        Assert.Equal("databricks", (string)Assert.Single(told["tools"]!.AsArray())!["id"]!);
        Assert.Contains("network", (string)told["text"]!, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("start over")]
    [InlineData("recommend now")]
    [InlineData("delete my data")]
    [InlineData("hello")]
    [InlineData("asdf qwer")]
    public async Task WhatIsNoQuestionToTheGuideIsNotAnswered(string said)
    {
        var told = await _caller.PostAsync(
            $"/api/v1/guides/{Caller.Guide}/ask", new() { ["question"] = said, ["answers"] = new JsonObject { ["goal"] = "own-model" } });

        Assert.Equal("unknown", (string)told["kind"]!);
        Assert.Empty(told["tools"]!.AsArray());
        Assert.Contains("find nothing", (string)told["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhyAloneIsAskedOfTheAdvice()
    {
        var told = await _caller.PostAsync(
            $"/api/v1/guides/{Caller.Guide}/ask", new() { ["question"] = "why?", ["answers"] = new JsonObject { ["network"] = "must-stay" } });

        Assert.Contains("row 9", (string)told["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToolsAreComparedOverTheAnswersAndThePage()
    {
        var compared = await _caller.PostAsync(
            $"/api/v1/guides/{Caller.Guide}/comparison",
            new() { ["tools"] = new JsonArray("databricks", "ml-net"), ["answers"] = new JsonObject { ["offline"] = true } });

        Assert.Equal(["databricks", "ml-net"], compared["tools"]!.AsArray().Select(tool => (string)tool!["id"]!));
        Assert.Equal("for", (string)compared["rows"]![0]!["cells"]![1]!["verdict"]!);
        foreach (var tools in new[] { "[]", """["ml-net","ml-net"]""", """["ml-net","none"]""" })
            await Caller.ProblemOf(
                await _caller.SendAsync(HttpMethod.Post, $"/api/v1/guides/{Caller.Guide}/comparison", $$"""{"tools":{{tools}}}"""), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("application/json", "application/json", "{")]
    [InlineData("text/markdown", "text/markdown", "# ")]
    [InlineData("text/html, application/json;q=0.5", "text/html", "<h1")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null, "PK")]
    public async Task TheRecordComesInTheFormThatIsAskedFor(string accept, string? type, string begins)
    {
        using var response = await _caller.SendAsync(
            HttpMethod.Post, $"/api/v1/guides/{Caller.Guide}/record", """{"answers":{"goal":"own-model"}}""", ("Accept", accept));

        Assert.Equal(type ?? accept, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(begins, (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ANeedFindsItsGuidesAndTheLanguageIsTheOneAskedFor()
    {
        using var response = await _caller.SendAsync(
            HttpMethod.Post, "/api/v1/guides/search", """{"text":"Welche Maschinen fallen bald aus?"}""", ("Accept-Language", "de-CH,en;q=0.5"));

        var found = await Caller.JsonOf(response, HttpStatusCode.OK);
        Assert.Equal(Caller.Guide, (string)found["guides"]![0]!["id"]!);
        Assert.Equal("de", (string)found["guides"]![0]!["language"]!);
    }

    [Fact]
    public async Task AmountsAreTakenAsPeopleWriteThem()
    {
        const string older = "azure-machine-learning";
        var editions = service.Services.GetRequiredService<CurrentKnowledge>().Value.Editions;
        var question = editions.Get(older, "en").Advisor.Interview.Questions.First(one => one.Kind.IsAmount);
        JsonNode[] ways = ["5 TB", 5e12, "5000000000000..5000000000000", new JsonObject { ["min"] = "5 TB", ["max"] = 5e12 }];

        foreach (var way in ways)
        {
            var advised = await _caller.AdviseAsync(new() { ["answers"] = new JsonObject { [question.Id] = way } }, older);
            Assert.Equal(AnswerCode.Write(Answer.Amount(AmountRange.Exactly(5e12))), (string)advised["answers"]![0]!["answer"]!);
        }
    }

    /// <summary>Two answers of the older guide after which nothing fits.</summary>
    (string Guide, JsonObject Answers) DeadEnd()
    {
        var editions = service.Services.GetRequiredService<CurrentKnowledge>().Value.Editions;
        return (
            from id in editions.CatalogueIds
            let advisor = editions.Get(id, "en").Advisor
            from one in advisor.Interview.Questions
            from other in advisor.Interview.Questions
            where one != other
            from first in one.Choices
            from second in other.Choices
            where advisor.Assess(Answers.Empty.With(one.Id, Answer.Choose(first.Id)).With(other.Id, Answer.Choose(second.Id))).IsDeadEnd
            select (id, new JsonObject { [one.Id] = first.Id, [other.Id] = second.Id })).First();
    }
}
