using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Channels.Consultation;
using AdvisorBot.Dialogs.Guides;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace AdvisorBot.Channels.Mcp;

/// <summary>The tools that assistants call. All of them only read.</summary>
sealed class McpTools(Consultant consultant)
{
    const string GuideWords = "The id of a guide, as list_guides gives it.";

    const string LanguageWords = "The language of the texts, two letters: en, de or es where the guide has them. English if left out.";

    const string AnswersWords =
        "What is known of the person's case, by question id: the id of a choice, a list of ids, true or false, an amount as a number or as \"5 TB\", or the "
        + "code that an earlier call returned. \"?\" is not sure. Pass all answers that the last call returned, since nothing is remembered between calls.";

    /// <summary>An assistant reads the first few; ask_guide tells why others are behind.</summary>
    const int MostCandidates = 5;

    public IEnumerable<McpServerTool> Create(string topics) =>
    [
        Tool(
            "list_guides", "Find a guide",
            $"Call this first when somebody wants to choose a product or service, or asks what there is to choose from. Topics: {topics}. With the person's need it returns the guides that fit, the likeliest first; without, all of them. Each is named with the page it paraphrases and that page's date.",
            List),
        Tool(
            "get_guide", "Read a guide's questions",
            "Returns a guide's questions with the ids of their answers, and the ids of its tools. Needed only to pass answers or tools by id; advise understands plain sentences and asks by itself.",
            Describe),
        Tool(
            "advise", "Get advice",
            "Recommends what to choose for a person's case, and says why: candidates with the statements for and against them, what is ruled out and by which statement, the next question to ask the person, and ways out where nothing fits. Pass what the person said as text; what was taken, offered or not understood is returned. Call it again after every answer, until there is no next question.",
            Advise),
        Tool(
            "ask_guide", "Ask a guide",
            "Answers a question about the products of a guide, its words or its advice with cited statements: \"can X work offline?\", \"why not X?\", \"what does Y mean?\", \"how sure is that?\", \"what if we had 50 GB?\". It says so where the page is silent; do not fill that in.",
            Ask),
        Tool(
            "compare_tools", "Compare tools",
            "Puts two to five tools of a guide side by side: over the person's answers, and over the tables of the page, with statements and sources.",
            Compare),
        Tool(
            "record_decision", "Write the decision record",
            "Writes the decision as a document to file, in Markdown: context, options with reasons, advice, risks, sources, and room for the decision itself. Call it when the person has decided, or wants something to take along.",
            Record),
    ];

    CallToolResult List(
        [Description("What the person wants to do or to choose, in their own words. Leave it out to list all guides.")] string? need = null,
        [Description(LanguageWords)] string? language = null)
    {
        var spoken = Spoken(language);
        var list = string.IsNullOrWhiteSpace(need) ? consultant.List(spoken) : consultant.FindGuides(Cut(need), spoken);
        // An assistant that finds nothing has to be able to say what there is.
        if (list.Guides.IsEmpty)
            list = consultant.List(spoken);
        return McpAnswer.Of(McpText.Of(list), list, ConsultationJson.Default.GuideList);
    }

    CallToolResult Describe([Description(GuideWords)] string guide, [Description(LanguageWords)] string? language = null) =>
        With(guide, language, null, (edition, _) =>
        {
            var described = Consultant.Describe(edition);
            return McpAnswer.Of(McpText.Of(described), edition, described, ConsultationJson.Default.DescribedGuide);
        });

    CallToolResult Advise(
        [Description(GuideWords)] string guide,
        [Description("What the person said of their case, word for word, in English, German or Spanish. It is added to the answers.")] string? text = null,
        [Description(AnswersWords)] Dictionary<string, JsonElement>? answers = null,
        [Description("The id of the question that you asked the person, if the text is the answer to it.")] string? expecting = null,
        [Description(LanguageWords)] string? language = null) =>
        With(guide, language, answers, (edition, given) =>
        {
            if (expecting is not null && edition.Advisor.Interview.Find(expecting) is null)
                return McpAnswer.Fault(new FieldFault("expecting", "The guide has no such question."));
            var advised = Consultant.Advise(edition, given, text is null ? null : Cut(text), expecting);
            var known = string.Join(", ", advised.Answers.Select(answer => $"\"{answer.Question}\": \"{answer.Answer}\""));
            return McpAnswer.Of($"{advised.Text}\n\nanswers: {{{known}}}", edition, Short(advised), ConsultationJson.Default.Advised);
        });

    CallToolResult Ask(
        [Description(GuideWords)] string guide,
        [Description("The question, in the person's words.")] string question,
        [Description(AnswersWords)] Dictionary<string, JsonElement>? answers = null,
        [Description(LanguageWords)] string? language = null) =>
        With(guide, language, answers, (edition, given) =>
        {
            var told = consultant.Ask(edition, given, Cut(question));
            return McpAnswer.Of(told.Text, edition, told, ConsultationJson.Default.Told);
        });

    CallToolResult Compare(
        [Description(GuideWords)] string guide,
        [Description("The ids of two to five tools, as advise or get_guide gives them.")] string[] tools,
        [Description(AnswersWords)] Dictionary<string, JsonElement>? answers = null,
        [Description(LanguageWords)] string? language = null) =>
        With(guide, language, answers, (edition, given) =>
        {
            string[] wanted = [.. tools.Distinct()];
            var known = edition.Advisor.Catalogue.Tools.Select(tool => tool.Id);
            if (wanted.Length is < 2 or > Consultant.MostCompared || wanted.Except(known).Any())
                return McpAnswer.Fault(new FieldFault(
                    "tools",
                    $"Two to {Consultant.MostCompared} ids of tools are wanted, of these: {string.Join(", ", known)}."));
            var compared = Consultant.Compare(edition, given, wanted);
            return McpAnswer.Of(compared.Text, edition, compared, ConsultationJson.Default.Compared);
        });

    CallToolResult Record(
        [Description(GuideWords)] string guide,
        [Description(AnswersWords)] Dictionary<string, JsonElement> answers,
        [Description(LanguageWords)] string? language = null) =>
        With(guide, language, answers, (edition, given) =>
        {
            if (given.Count == 0)
                return McpAnswer.Fault(new FieldFault("answers", "There is nothing to record before the first answer."));
            var record = consultant.Record(edition, given, page: null);
            return McpAnswer.Of(record.Markdown, edition, record, ConsultationJson.Default.RecordedDecision);
        });

    static McpServerTool Tool(string name, string title, string description, Delegate method) => McpServerTool.Create(method, new()
    {
        Name = name,
        Title = title,
        Description = description,
        ReadOnly = true,
        Idempotent = true,
        Destructive = false,
        OpenWorld = false,
        SchemaCreateOptions = Plain,
    });

    /// <summary>Some clients take one type only for a field: what may be left out is not null as well.</summary>
    static readonly AIJsonSchemaCreateOptions Plain = new()
    {
        TransformSchemaNode = (_, node) =>
        {
            if (node is JsonObject { } field && field["type"] is JsonArray types)
            {
                field["type"] = types.Select(type => (string)type!).First(type => type != "null");
                field.Remove("default");
            }
            return node;
        },
    };

    CallToolResult With(string guide, string? language, Dictionary<string, JsonElement>? answers, Func<Edition, Answers, CallToolResult> answer)
    {
        if (consultant.Find(guide, Spoken(language)) is not { } edition)
            return McpAnswer.Fault(new FieldFault("guide", $"There is no such guide. There are: {string.Join(", ", consultant.GuideIds)}."));
        var (given, faults) = AnswerReader.Read(answers, edition.Advisor.Interview, "answers");
        return faults.IsEmpty ? answer(edition, given) : McpAnswer.Fault(faults);
    }

    string Spoken(string? language) =>
        consultant.Languages.FirstOrDefault(known => language?.StartsWith(known, StringComparison.OrdinalIgnoreCase) == true) ?? consultant.Languages[0];

    static string Cut(string text) => text.Length <= Dialogs.Guide.MostCharacters ? text : text[..Dialogs.Guide.MostCharacters];

    static Advised Short(Advised advised) => advised with
    {
        Stages =
        [
            .. advised.Stages.Select(stage => stage with { Candidates = [.. stage.Candidates.Take(Math.Max(MostCandidates, stage.Leaders.Length))] }),
        ],
    };
}
