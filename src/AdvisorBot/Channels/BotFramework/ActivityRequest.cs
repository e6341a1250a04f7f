using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;
using JsonException = System.Text.Json.JsonException;

namespace AdvisorBot.Channels.BotFramework;

/// <summary>A request that should carry an activity: what it must be like, and what is said when it is not.</summary>
static class ActivityRequest
{
    /// <summary>In bytes. Teams sends at most 100 KB of text and markup; files come as links, and none is taken.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>In characters. Ids of Teams conversations have some 200.</summary>
    const int LongestId = 1024;

    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="InvalidActivityException">The body is no activity, or lacks what a turn needs; the message says where.</exception>
    /// <exception cref="BadHttpRequestException">The body is too large.</exception>
    public static async Task<Activity> ReadAsync(HttpRequest request)
    {
        if (await BoundedBody.ReadAsync(request, request.HttpContext.RequestAborted) is not { } body)
            throw new BadHttpRequestException($"More than {LargestBody} bytes were sent.", StatusCodes.Status413PayloadTooLarge);
        Activity? activity;
        try
        {
            activity = BotJson.ReadActivity(body);
        }
        catch (JsonException problem)
        {
            throw new InvalidActivityException($"The activity cannot be read: {problem.Message}");
        }
        return MissingIn(activity) is { } missing ? throw new InvalidActivityException(missing, IsIncomplete: true) : activity!;
    }

    /// <summary>What an activity lacks without which no turn can be held; null if it lacks nothing.</summary>
    static string? MissingIn(Activity? activity) => activity switch
    {
        null => "The body is null; send an activity.",
        { Type: null or "" } => Required("type", "A2010"),
        { ChannelId: null or "" } => Required("channelId", "A2020"),
        { Conversation: null } or { Conversation.Id: null or "" } => Required("conversation.id", "A2080"),
        _ when DirectLineConversations.IsOwn(activity.ChannelId, activity.Conversation.Id) =>
            "channelId and conversation.id name a conversation of this service's own Direct Line, which takes activities at /v3/directline only.",
        _ when Ids(activity).Any(id => id?.Length > LongestId) => $"An id has more than {LongestId} characters.",
        _ when Ids(activity).Any(id => id?.Any(char.IsControl) == true) => "An id has a control character in it.",
        _ when Ids(activity).Any(IsHalf) => "An id has half of a character in it.",
        { DeliveryMode: DeliveryModes.ExpectReplies } or { Type: ActivityTypes.Invoke, ServiceUrl: null } => null,
        { ServiceUrl: null or "" } => Required("serviceUrl", "A2300"),
        _ when !IsWebAddress(activity.ServiceUrl) => "serviceUrl must be an absolute address with http or https, without query and fragment.",
        _ => null,
    };

    static IEnumerable<string?> Ids(Activity activity) =>
        [activity.Id, activity.ChannelId, activity.Conversation.Id, activity.From?.Id, activity.Recipient?.Id, activity.ReplyToId, activity.Locale];

    static bool IsHalf(string? id) =>
        id is not null && id.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && id.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar);

    static string Required(string field, string rule) => $"The activity has no {field}, which every activity must have ({rule} of the Activity specification).";

    static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Query.Length == 0
            && uri.Fragment.Length == 0;
}
