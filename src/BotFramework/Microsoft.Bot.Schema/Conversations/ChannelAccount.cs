using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or a bot on one channel.</summary>
public class ChannelAccount
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(
        string id = default,
        string name = default,
        string role = default,
        string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonIgnore]
    public JsonObject Properties
    {
        get => (UnknownFields ??= []).Json;
        set => UnknownFields = value is null ? null : new(value);
    }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }

    [JsonPropertyName("role")]
    public string Role { get; set; }
}
