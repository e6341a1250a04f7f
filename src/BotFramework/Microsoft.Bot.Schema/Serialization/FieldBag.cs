using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The fields of an object that its type does not know. A dictionary to the serialiser (which writes a
/// <see cref="JsonObject"/> of extension data as a nested object, not as fields), a JSON object to the bot.
/// </summary>
sealed class FieldBag(JsonObject json) : IDictionary<string, object>
{
    public FieldBag()
        : this([])
    {
    }

    public JsonObject Json { get; } = json;

    public int Count => Json.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. Json.Select(entry => entry.Key)];

    public ICollection<object> Values => [.. Json.Select(entry => entry.Value)];

    public object this[string key]
    {
        get => Json[key];
        set => Json[key] = ToNode(value);
    }

    public void Add(string key, object value) => Json.Add(key, ToNode(value));

    public void Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    public void Clear() => Json.Clear();

    public bool Contains(KeyValuePair<string, object> item) =>
        Json.TryGetPropertyValue(item.Key, out var value) && Equals(value, item.Value);

    public bool ContainsKey(string key) => Json.ContainsKey(key);

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var field in this)
            array[arrayIndex++] = field;
    }

    public bool Remove(string key) => Json.Remove(key);

    public bool Remove(KeyValuePair<string, object> item) => Contains(item) && Json.Remove(item.Key);

    public bool TryGetValue(string key, out object value)
    {
        var found = Json.TryGetPropertyValue(key, out var node);
        value = node;
        return found;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var (name, value) in Json)
            yield return new(name, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static JsonNode ToNode(object value) =>
        value switch
        {
            null => null,
            JsonNode node => node,
            JsonElement { ValueKind: JsonValueKind.Null } => null,
            JsonElement { ValueKind: JsonValueKind.Object } element => JsonObject.Create(element),
            JsonElement { ValueKind: JsonValueKind.Array } element => JsonArray.Create(element),
            JsonElement element => JsonValue.Create(element),
            _ => WireJson.ToNode(value),
        };
}
