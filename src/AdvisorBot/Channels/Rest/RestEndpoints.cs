using AdvisorBot.Advice.Interviews;
using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.Consultation;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Rendering;
using Microsoft.AspNetCore.Http.Extensions;

namespace AdvisorBot.Channels.Rest;

/// <summary>The calls of /api/v1.</summary>
static class RestEndpoints
{
    const string GuideTag = "Guides";
    const string AdviceTag = "Advice";

    public static void MapGuides(RouteGroupBuilder api)
    {
        api.MapGet("/guides", List).Describe<GuideList>("listGuides", GuideTag, "Lists the guides, with the page that each paraphrases and its date.");
        api.MapPost("/guides/search", SearchAsync).Takes<NeedRequest>()
            .Describe<GuideList>("findGuides", GuideTag, "Finds the guides for a need that is told in a sentence, the likeliest first.");
        api.MapGet("/guides/{guide}", Describe).Describe<DescribedGuide>("getGuide", GuideTag, "A guide with its questions and tools.");
        api.MapGet("/guides/{guide}/tools", Tools)
            .Describe<ToolList>("listTools", GuideTag, "The tools of a guide with every statement about them and its source.");
        api.MapGet("/guides/{guide}/tools/{tool}", Tool).Describe<DescribedTool>("getTool", GuideTag, "One tool with every statement about it.");
    }

    public static void MapAdvice(RouteGroupBuilder api)
    {
        api.MapPost("/guides/{guide}/advice", AdviseAsync).Takes<AdviceRequest>().Describe<Advised>(
            "advise", AdviceTag,
            "What the guide advises under some answers: candidates with statements for and against, what is ruled out and by which statement, what to ask next, and ways out where nothing fits.");
        api.MapPost("/guides/{guide}/ask", AskAsync).Takes<AskRequest>()
            .Describe<Told>("ask", AdviceTag, "Answers a question about the guide, its tools, its words or its advice, with the statements that decide.");
        api.MapPost("/guides/{guide}/comparison", CompareAsync).Takes<ComparisonRequest>()
            .Describe<Compared>("compare", AdviceTag, "Puts tools side by side, over the answers and over what the page says of them.");
        api.MapPost("/guides/{guide}/record", RecordAsync).Takes<RecordRequest>().Describe<RecordedDecision>(
            "record", AdviceTag, "The decision as a record to file: JSON with Markdown in it, or, as the header Accept asks, Markdown, a page or a Word file.");
    }

    static IResult List(HttpContext context, Consultant consultant)
    {
        var (language, problem) = RestCall.LanguageOf(context, consultant);
        if (problem is not null)
            return problem.ToResult(context);
        var list = consultant.List(language);
        return RestCall.Tagged(context, string.Join('.', list.Guides.Select(guide => guide.Version)), language, list, ConsultationJson.Default.GuideList);
    }

    static async Task<IResult> SearchAsync(HttpContext context, Consultant consultant, CancellationToken cancellationToken)
    {
        var (sent, problem) = await CallBody.ReadAsync(context, RestJson.Default.NeedRequest, cancellationToken);
        var (language, unknown) = RestCall.LanguageOf(context, consultant);
        problem ??= unknown ?? Wanting(sent!.Text, "/text");
        return problem?.ToResult(context)
            ?? RestCall.Result(context, language, consultant.FindGuides(sent!.Text!, language), ConsultationJson.Default.GuideList);
    }

    static IResult Describe(string guide, HttpContext context, Consultant consultant)
    {
        var (edition, problem) = RestCall.GuideOf(context, consultant, guide);
        return edition is null
            ? problem!.ToResult(context)
            : RestCall.Tagged(context, Version(edition), edition.Words.Language, Consultant.Describe(edition), ConsultationJson.Default.DescribedGuide);
    }

    static IResult Tools(string guide, HttpContext context, Consultant consultant)
    {
        var (edition, problem) = RestCall.GuideOf(context, consultant, guide);
        return edition is null
            ? problem!.ToResult(context)
            : RestCall.Tagged(context, Version(edition), edition.Words.Language, Consultant.Tools(edition), ConsultationJson.Default.ToolList);
    }

    static IResult Tool(string guide, string tool, HttpContext context, Consultant consultant)
    {
        var (edition, problem) = RestCall.GuideOf(context, consultant, guide);
        if (edition is null)
            return problem!.ToResult(context);
        return Consultant.Tool(edition, tool) is { } described
            ? RestCall.Tagged(context, Version(edition), edition.Words.Language, described, ConsultationJson.Default.DescribedTool)
            : ApiProblem.NotFound($"The guide has no such tool. It has: {ToolIds(edition)}.").ToResult(context);
    }

    static Task<IResult> AdviseAsync(string guide, HttpContext context, Consultant consultant, CancellationToken cancellationToken) =>
        RestCall.AnswerAsync(
            (context, consultant, guide), RestJson.Default.AdviceRequest, sent => sent.Answers, (sent, edition, answers) =>
            {
                var wrong = sent.Expecting is { } id && edition.Advisor.Interview.Find(id) is null
                    ? ApiProblem.Bad(new FieldFault("/expecting", "The guide has no such question."))
                    : TooLong(sent.Text, "/text");
                return wrong?.ToResult(context)
                    ?? RestCall.Result(
                        context, edition.Words.Language, Consultant.Advise(edition, answers, sent.Text, sent.Expecting), ConsultationJson.Default.Advised);
            }, cancellationToken);

    static Task<IResult> AskAsync(string guide, HttpContext context, Consultant consultant, CancellationToken cancellationToken) =>
        RestCall.AnswerAsync(
            (context, consultant, guide), RestJson.Default.AskRequest, sent => sent.Answers, (sent, edition, answers) =>
                Wanting(sent.Question, "/question")?.ToResult(context)
                    ?? RestCall.Result(context, edition.Words.Language, consultant.Ask(edition, answers, sent.Question!), ConsultationJson.Default.Told),
            cancellationToken);

    static Task<IResult> CompareAsync(string guide, HttpContext context, Consultant consultant, CancellationToken cancellationToken) =>
        RestCall.AnswerAsync(
            (context, consultant, guide), RestJson.Default.ComparisonRequest, sent => sent.Answers, (sent, edition, answers) =>
            {
                var tools = (sent.Tools ?? []).Distinct().ToList();
                return ToolsFault(tools, edition)?.ToResult(context)
                    ?? RestCall.Result(context, edition.Words.Language, Consultant.Compare(edition, answers, tools), ConsultationJson.Default.Compared);
            }, cancellationToken);

    static Task<IResult> RecordAsync(string guide, HttpContext context, Consultant consultant, CancellationToken cancellationToken) =>
        RestCall.AnswerAsync(
            (context, consultant, guide), RestJson.Default.RecordRequest, sent => sent.Answers, (_, edition, answers) => answers.Count > 0
                ? Recorded(context, consultant, edition, answers)
                : ApiProblem.Bad(new FieldFault("/answers", "There is nothing to record before the first answer.")).ToResult(context),
            cancellationToken);

    static IResult Recorded(HttpContext context, Consultant consultant, Edition edition, Answers answers)
    {
        var page = new Uri(UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host, context.Request.PathBase, "/"));
        return Format(context.Request) switch
        {
            WordDocument.ContentType => Results.Bytes(consultant.RecordAsWord(edition, answers, page), WordDocument.ContentType),
            "text/html" => Results.Bytes(consultant.RecordAsPage(edition, answers, page), "text/html; charset=utf-8"),
            "text/markdown" => Results.Text(consultant.Record(edition, answers, page).Markdown, "text/markdown; charset=utf-8"),
            _ => RestCall.Result(context, edition.Words.Language, consultant.Record(edition, answers, page), ConsultationJson.Default.RecordedDecision),
        };
    }

    /// <summary>The form that the call likes best of those that there are; null for JSON.</summary>
    static string? Format(HttpRequest request) =>
        request.GetTypedHeaders().Accept.OrderByDescending(one => one.Quality ?? 1).Select(one => one.MediaType.Value)
            .FirstOrDefault(type => type is WordDocument.ContentType or "text/html" or "text/markdown" or "application/json" or "*/*");

    static ApiProblem? ToolsFault(List<string> tools, Edition edition)
    {
        if (tools.Count is < 2 or > Consultant.MostCompared)
            return ApiProblem.Bad(new FieldFault("/tools", $"Name two to {Consultant.MostCompared} tools by their ids. The guide has: {ToolIds(edition)}."));
        var unknown = tools.FindIndex(id => edition.Advisor.Catalogue.FindTool(id) is null);
        return unknown < 0 ? null : ApiProblem.Bad(new FieldFault($"/tools/{unknown}", $"The guide has no such tool. It has: {ToolIds(edition)}."));
    }

    static ApiProblem? Wanting(string? text, string pointer) =>
        string.IsNullOrWhiteSpace(text) ? ApiProblem.Bad(new FieldFault(pointer, "A sentence is wanted here.")) : TooLong(text, pointer);

    static ApiProblem? TooLong(string? text, string pointer) => text?.Length > Dialogs.Guide.MostCharacters
        ? ApiProblem.Bad(new FieldFault(pointer, $"At most {Dialogs.Guide.MostCharacters} characters are read."))
        : null;

    static string ToolIds(Edition edition) => string.Join(", ", edition.Advisor.Catalogue.Tools.Select(tool => tool.Id));

    static string Version(Edition edition) => edition.Advisor.Catalogue.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
