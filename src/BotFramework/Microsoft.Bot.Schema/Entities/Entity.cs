using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A piece of metadata about an activity; its type says what the other fields mean.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>Every field but the type.</summary>
    [JsonIgnore]
    public JsonObject Properties
    {
        get => (UnknownFields ??= []).Json;
        set => UnknownFields = value is null ? null : new(value);
    }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }

    /// <summary>The entity read as a more special type.</summary>
    public T GetAs<T>() => this is T same ? same : WireJson.Convert<T>(this);

    /// <summary>Takes over the type and all fields of another entity.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = WireJson.Convert<Entity>(WireJson.ToNode(obj));
        Type = entity.Type;
        UnknownFields = entity.UnknownFields;
    }

    /// <summary>Whether both have the same type and the same fields with the same values, in whatever order.</summary>
    public bool Equals(Entity other)
    {
        if (other is null)
            return false;

        return ReferenceEquals(this, other)
            || JsonNode.DeepEquals(WireJson.ToNode(this), WireJson.ToNode(other));
    }

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
