using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One message, event or other occurrence in a conversation, as the Activity specification defines it.</summary>
public partial class Activity :
    IConversationUpdateActivity, IContactRelationUpdateActivity, IInstallationUpdateActivity, IMessageActivity,
    IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, ISuggestionActivity,
    ITypingActivity, IEndOfConversationActivity, IEventActivity, IInvokeActivity,
    ITraceActivity, IHandoffActivity, ICommandActivity, ICommandResultActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>What the activity is; see <see cref="ActivityTypes"/>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>Identifies the activity within its channel.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>When the channel recorded the activity; on the wire in UTC with a Z (A2043).</summary>
    [JsonPropertyName("timestamp"), JsonConverter(typeof(UtcTimeConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When the activity was made, with the client's own offset, which survives a round trip (A2050).</summary>
    [JsonPropertyName("localTimestamp"), JsonConverter(typeof(LocalTimeConverter))]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA name of the time zone the client is in.</summary>
    [JsonPropertyName("localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Where replies are to be posted.</summary>
    [JsonPropertyName("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel the activity came by.</summary>
    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("from")]
    public ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    [JsonPropertyName("recipient")]
    public ChannelAccount Recipient { get; set; }

    [JsonPropertyName("textFormat")]
    public string TextFormat { get; set; }

    [JsonPropertyName("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonPropertyName("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    [JsonPropertyName("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    [JsonPropertyName("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    [JsonPropertyName("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    [JsonPropertyName("topicName")]
    public string TopicName { get; set; }

    [JsonPropertyName("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Language of the text as a BCP 47 tag.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>What to say aloud, as text or SSML.</summary>
    [JsonPropertyName("speak")]
    public string Speak { get; set; }

    [JsonPropertyName("inputHint")]
    public string InputHint { get; set; }

    [JsonPropertyName("summary")]
    public string Summary { get; set; }

    [JsonPropertyName("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    [JsonPropertyName("attachments")]
    public IList<Attachment> Attachments { get; set; }

    [JsonPropertyName("entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel understands. A <see cref="System.Text.Json.JsonElement"/> after reading.</summary>
    [JsonPropertyName("channelData")]
    public object ChannelData { get; set; }

    [JsonPropertyName("action")]
    public string Action { get; set; }

    /// <summary>The activity this one answers (A2090).</summary>
    [JsonPropertyName("replyToId")]
    public string ReplyToId { get; set; }

    [JsonPropertyName("label")]
    public string Label { get; set; }

    [JsonPropertyName("valueType")]
    public string ValueType { get; set; }

    /// <summary>A payload whose shape the type and name decide. A <see cref="System.Text.Json.JsonElement"/> after reading.</summary>
    [JsonPropertyName("value")]
    public object Value { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary>After this the activity may be dropped unread.</summary>
    [JsonPropertyName("expiration"), JsonConverter(typeof(UtcTimeConverter))]
    public DateTimeOffset? Expiration { get; set; }

    [JsonPropertyName("importance")]
    public string Importance { get; set; }

    /// <summary>How replies are to be delivered; see <see cref="DeliveryModes"/>.</summary>
    [JsonPropertyName("deliveryMode")]
    public string DeliveryMode { get; set; }

    [JsonPropertyName("listenFor")]
    public IList<string> ListenFor { get; set; }

    [JsonPropertyName("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    [JsonPropertyName("semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Who called, as the bot itself established, never what the wire says (A2251).</summary>
    [JsonPropertyName("callerId")]
    public string CallerId { get; set; }

    /// <summary>Fields this version does not know; they survive a round trip.</summary>
    [JsonIgnore]
    public JsonObject Properties
    {
        get => (UnknownFields ??= []).Json;
        set => UnknownFields = value is null ? null : new(value);
    }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }
}
