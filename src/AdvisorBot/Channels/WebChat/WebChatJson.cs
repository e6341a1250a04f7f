using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.WebChat;

[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(SessionGrant))]
sealed partial class WebChatJson : JsonSerializerContext;
