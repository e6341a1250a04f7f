using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.Consultation;
using AdvisorBot.Dialogs.Guides;

namespace AdvisorBot.Channels.Rest;

/// <summary>What every call has in common: the language, the guide, the answers, and how results go over HTTP.</summary>
static class RestCall
{
    public const string Language = "language";

    /// <summary>The language that the call names, or else the first that it accepts and the service speaks.</summary>
    public static (string Language, ApiProblem? Problem) LanguageOf(HttpContext context, Consultant consultant)
    {
        var known = consultant.Languages;
        var named = context.Request.Query[Language].ToString();
        if (named.Length > 0)
        {
            return known.Contains(named)
                ? (named, null)
                : (known[0], ApiProblem.Bad(new FieldFault(Language, $"The service does not speak it. It speaks {string.Join(", ", known)}.")));
        }
        var accepted = AcceptedLanguages.Of(context.Request)
            .Select(tag => known.FirstOrDefault(language => tag == language || tag.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase)));
        return (accepted.FirstOrDefault(language => language is not null) ?? known[0], null);
    }

    public static (Edition? Edition, ApiProblem? Problem) GuideOf(HttpContext context, Consultant consultant, string guide)
    {
        var (language, problem) = LanguageOf(context, consultant);
        if (problem is not null)
            return (null, problem);
        return consultant.Find(guide, language) is { } edition
            ? (edition, null)
            : (null, ApiProblem.NotFound($"There is no such guide. There are: {string.Join(", ", consultant.GuideIds)}."));
    }

    /// <summary>Reads what is sent to a guide, and lets it be answered once body, guide and answers are in order.</summary>
    /// <param name="answersOf">The answers in what was sent.</param>
    public static async Task<IResult> AnswerAsync<T>(
        (HttpContext Context, Consultant Consultant, string Guide) call, JsonTypeInfo<T> type, Func<T, IReadOnlyDictionary<string, JsonElement>?> answersOf,
        Func<T, Edition, Answers, IResult> answer, CancellationToken cancellationToken)
        where T : class
    {
        var (sent, unread) = await CallBody.ReadAsync(call.Context, type, cancellationToken);
        var (edition, problem) = GuideOf(call.Context, call.Consultant, call.Guide);
        if ((unread ?? problem) is { } refused)
            return refused.ToResult(call.Context);
        var (answers, faults) = AnswerReader.Read(answersOf(sent!), edition!.Advisor.Interview, "/answers");
        return faults.IsEmpty ? answer(sent!, edition, answers) : ApiProblem.Bad(faults).ToResult(call.Context);
    }

    /// <summary>A result that depends on nothing but the guides: whoever has it already is told so.</summary>
    /// <param name="version">Of the guide, or of all guides together.</param>
    public static IResult Tagged<T>(HttpContext context, string version, string language, T result, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(result, type);
        // The version is raised when the meaning changes; the words of a guide may change without.
        var tag = $"\"{version}-{language}-{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 6))}\"";
        var headers = context.Response.Headers;
        (headers.ETag, headers.CacheControl, headers.Vary, headers.ContentLanguage) = (tag, "private, no-cache", "Accept-Language, Authorization", language);
        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        return known.Any(one => one.Tag == "*" || one.Tag == tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : Json(body);
    }

    public static IResult Result<T>(HttpContext context, string language, T result, JsonTypeInfo<T> type)
    {
        context.Response.Headers.ContentLanguage = language;
        return Json(JsonSerializer.SerializeToUtf8Bytes(result, type));
    }

    static IResult Json(byte[] body) => Results.Bytes(body, "application/json; charset=utf-8");
}
