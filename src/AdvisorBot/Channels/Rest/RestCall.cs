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

    public static (Answers Answers, ApiProblem? Problem) AnswersOf(IReadOnlyDictionary<string, JsonElement>? sent, Edition edition)
    {
        var (answers, faults) = AnswerReader.Read(sent, edition.Advisor.Interview, "/answers");
        return (answers, faults.IsEmpty ? null : ApiProblem.Bad(faults));
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
