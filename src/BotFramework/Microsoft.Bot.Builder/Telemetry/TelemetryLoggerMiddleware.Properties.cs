using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder;

public partial class TelemetryLoggerMiddleware
{
    /// <summary>What an event tells of an incoming activity; properties passed in win over those of the same name.</summary>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity is null)
            return Task.FromResult(additionalProperties);
        var properties = Common(activity);
        properties[TelemetryConstants.FromIdProperty] = activity.From?.Id ?? string.Empty;
        properties[TelemetryConstants.LocaleProperty] = activity.Locale ?? string.Empty;
        properties[TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name ?? string.Empty;
        properties[TelemetryConstants.ActivityTypeProperty] = activity.Type ?? string.Empty;
        properties[TelemetryConstants.ActivityIdProperty] = activity.Id ?? string.Empty;
        AddPersonal(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
        AddTeams(properties, activity);
        return Merged(properties, additionalProperties);
    }

    /// <summary>What an event tells of an activity sent.</summary>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity is null)
            return Task.FromResult(additionalProperties);
        var properties = Common(activity);
        properties[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId ?? string.Empty;
        properties[TelemetryConstants.LocaleProperty] = activity.Locale ?? string.Empty;
        AddPersonal(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
        if (activity.Attachments is { Count: > 0 } attachments)
            AddPersonal(properties, TelemetryConstants.AttachmentsProperty, WireJson.ToNode(attachments.ToArray()).ToJsonString());
        return Merged(properties, additionalProperties);
    }

    /// <summary>What an event tells of an activity updated.</summary>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity is null)
            return Task.FromResult(additionalProperties);
        var properties = Common(activity);
        properties[TelemetryConstants.LocaleProperty] = activity.Locale ?? string.Empty;
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        return Merged(properties, additionalProperties);
    }

    /// <summary>What an event tells of an activity deleted.</summary>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null)
        => activity is null ? Task.FromResult(additionalProperties) : Merged(Common(activity), additionalProperties);

    static Dictionary<string, string> Common(IActivity activity) => new()
    {
        [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id ?? string.Empty,
        [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id ?? string.Empty,
        [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name ?? string.Empty,
    };

    static Task<Dictionary<string, string>> Merged(Dictionary<string, string> properties, Dictionary<string, string> additional)
    {
        foreach (var (name, value) in additional ?? [])
            properties[name] = value;
        return Task.FromResult(properties);
    }

    static void AddTeams(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.ChannelId != Channels.Msteams)
            return;
        var data = activity.GetChannelData<TeamsChannelData>();
        properties["TeamsUserAadObjectId"] = activity.From?.AadObjectId ?? string.Empty;
        properties["TeamsTenantId"] = data?.Tenant?.Id ?? string.Empty;
        if (data?.Team is { } team)
            properties["TeamsTeamInfo"] = WireJson.ToNode(team).ToJsonString();
    }

    void AddPersonal(Dictionary<string, string> properties, string name, string value)
    {
        if (LogPersonalInformation && !string.IsNullOrWhiteSpace(value))
            properties[name] = value;
    }
}
