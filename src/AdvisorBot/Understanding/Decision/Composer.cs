using System.Collections.Immutable;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Requests;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Writes down what was decided.</summary>
sealed class Composer(Policy policy)
{
    public static Reading Nothing(string text) => new(text, Intent.None, 0, [], [], [], [], null, null);

    /// <param name="askedId">The open question, which "why?" and "what do you mean?" are about.</param>
    public Reading Compose(Named named, Decided decided, string? askedId)
    {
        var requests = decided.Requests.Select(request => Of(named, decided, request)).ToList();
        Reading? next = null;
        for (var at = requests.Count - 1; at >= 0; at--)
            next = requests[at] with
            {
                Then = next,
                QuestionId = requests[at].QuestionId
                    ?? (requests[at] is { Intent: Intent.WhyAsked } or { Intent: Intent.Explain, Topic: null } && !decided.Answered.Answers.IsEmpty
                        ? askedId
                        : null)
            };
        var reading = decided.Answered switch
        {
            { Answers.IsEmpty: false } answered =>
                Whole(named, Intent.Answer, answered.Answers.Max(answer => answer.Confidence)) with { Answers = answered.Answers, Then = next },
            _ when next is not null => next,
            _ when IsBareTool(named) && !decided.Answered.Offers.Any(offer => offer.QuestionId == askedId) => Whole(named, Intent.AboutTool, 0.7),
            _ => Whole(named, Intent.None, decided.Answered.Offers.IsEmpty ? 0 : policy.Offered),
        };
        return reading with
        {
            Text = named.Utterance.Text,
            Quantities = Quantities(named),
            Unused = decided.Unused,
            DidYouMean = reading.Intent == Intent.WhatIf ? decided.Supposed.Offers : decided.Answered.Offers,
            Remarks = reading.Intent == Intent.WhatIf ? [] : decided.Answered.Remarks,
        };
    }

    static Reading Of(Named named, Decided decided, Requested request)
    {
        var utterance = named.Utterance;
        var tools = Tools(named, request.Span);
        var reading = new Reading(
            utterance.Slice(request.Span), request.Intent, request.Confidence, [], tools, Quantities(named), [], QuestionIn(named, request.Span),
            request.Language)
        {
            Inquiry = IsInquiry(request.Intent) ? Inquiry(named, request.Span, tools) : null,
        };
        if (request.Intent == Intent.WhatIf)
        {
            var answers = decided.Supposed.Answers;
            return reading with { Answers = answers, QuestionId = answers is [var only] ? only.QuestionId : reading.QuestionId };
        }
        if (request.Intent != Intent.Explain)
            return reading;
        return request.Topic is not { } topic ? reading with { Intent = tools.IsEmpty ? Intent.Explain : Intent.AboutTool }
            : Tools(named, topic).IsEmpty ? reading with { Topic = utterance.Slice(topic) }
            : reading with { Intent = Intent.AboutTool };
    }

    static bool IsInquiry(Intent intent) =>
        intent is Intent.Ask or Intent.Explain or Intent.AboutTool or Intent.WhyTool or Intent.WhyNotTool or Intent.Compare or Intent.Remaining
            or Intent.Recommend;

    static GuideQuestion Inquiry(Named named, Span span, ImmutableArray<ToolMention> tools) => new(
        named.Utterance.Slice(span),
        [.. tools.Select(tool => tool.ToolId)],
        [.. named.Within(span).SelectMany(mention => mention.Choices).Select(choice => KeyValuePair.Create(choice.Question.Id, choice.Choice.Id)).Distinct()],
        [.. named.Within(span).SelectMany(mention => mention.Meanings.OfType<Meaning.OfQuestion>()).Select(meaning => meaning.Question.Id).Distinct()]);

    static Reading Whole(Named named, Intent intent, double confidence) =>
        new(named.Utterance.Text, intent, confidence, [], Tools(named, named.Utterance.All), [], [], QuestionIn(named, named.Utterance.All), null);

    // A tool named and nothing else said is asked about.
    static bool IsBareTool(Named named) => named.Mentions.Any(mention => mention.IsTool) && Addressing.IsExplained(named, 0);

    static string? QuestionIn(Named named, Span span) =>
        named.Within(span).SelectMany(mention => mention.Meanings).Select(meaning => meaning switch
        {
            Meaning.OfQuestion question => question.Question.Id,
            Meaning.OfChoice choice => choice.Question.Id,
            _ => null,
        }).FirstOrDefault(id => id is not null);

    static ImmutableArray<ToolMention> Tools(Named named, Span span) =>
        [
            .. named.Within(span)
                .SelectMany(mention => mention.Tools.Select(tool => new ToolMention(tool, mention.IsGuess ? 0.8 : 1, named.Utterance.Slice(mention.Span))))
                .DistinctBy(tool => tool.ToolId),
        ];

    static ImmutableArray<QuantityReading> Quantities(Named named) =>
        named.Bare is { } bare ? [bare] : [.. named.Quantities.Select(quantity => quantity.Reading)];
}
