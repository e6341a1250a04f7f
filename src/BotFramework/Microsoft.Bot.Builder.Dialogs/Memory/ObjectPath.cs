using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads and writes what lies deep in an object, by paths such as "a.b[0].c". The case of letters does not matter.</summary>
public static class ObjectPath
{
    const BindingFlags Properties = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    /// <summary>Whether there is a value at a path.</summary>
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <summary>The value at a path.</summary>
    /// <exception cref="KeyNotFoundException">There is none that can be read as <typeparamref name="T"/>.</exception>
    public static T GetPathValue<T>(object obj, string path) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException($"There is no {typeof(T).Name} at '{path}'.");

    /// <summary>The value at a path, or a default.</summary>
    public static T GetPathValue<T>(object obj, string path, T defaultValue) => TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <summary>Reads the value at a path; the empty path is the object itself.</summary>
    /// <returns>Whether there is one, other than null, that is or can be read as <typeparamref name="T"/>.</returns>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        ArgumentNullException.ThrowIfNull(path);
        value = default;
        foreach (var segment in PathSegments.Of(path))
            if (!TryStep(obj, segment, out obj))
                return false;

        try
        {
            value = MapValueTo<T>(obj);
            return value is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Puts a value at a path, making the objects on the way.</summary>
    /// <param name="obj">Where the path begins.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value.</param>
    /// <param name="json">Whether a copy is stored rather than the object itself.</param>
    /// <exception cref="InvalidOperationException">Something on the way takes no such member.</exception>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var segments = PathSegments.Of(path);
        for (var index = 0; index < segments.Count - 1; index++)
        {
            if (!TryStep(obj, segments[index], out var next) || next is null or JsonElement or JsonNode)
            {
                // JSON read from storage cannot be changed in place.
                next = next == null ? New(segments[index + 1]) : MapValueTo<Dictionary<string, object>>(next);
                Put(obj, segments[index], next, path);
            }

            obj = next;
        }

        Put(obj, segments[^1], json && value != null ? value : value, path);
    }

    /// <summary>Removes the value at a path; one that is not there is no error.</summary>
    public static void RemovePathValue(object obj, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (PathSegments.Of(path) is not [.. var way, var last])
            return;

        foreach (var segment in way)
            if (!TryStep(obj, segment, out obj))
                return;

        if (obj is IDictionary<string, object> map && last is string name)
            map.Remove(KeyOf(map, name));
        else if (obj is IList list && last is int index && index < list.Count)
            list.RemoveAt(index);
        else if (obj?.GetType().GetProperty(last as string ?? string.Empty, Properties) is { CanWrite: true } property)
            property.SetValue(obj, null);
    }

    /// <summary>The value as <typeparamref name="T"/>: as it is if it is one, else by way of JSON.</summary>
    /// <exception cref="InvalidOperationException">It cannot be read so.</exception>
    public static T MapValueTo<T>(object val) => val switch
    {
        JsonNode node when typeof(T) != typeof(object) && node is not T => default,
        _ => val is T t ? t : default,
    };

    static bool TryStep(object obj, object segment, out object value)
    {
        value = null;
        switch (obj, segment)
        {
            case (null, _):
                return false;
            case (JsonNode node, _):
                return TryStep(JsonSerializer.SerializeToElement(node), segment, out value);
            case (JsonElement { ValueKind: JsonValueKind.Array } array, int index):
                value = index < array.GetArrayLength() ? (object)array[index] : null;
                return value != null;
            case (JsonElement { ValueKind: JsonValueKind.Object } element, string name):
                value = element.EnumerateObject().Where(member => Same(member.Name, name)).Select(member => (object)member.Value).FirstOrDefault();
                return value != null;
            case (JsonElement, _):
                return false;
            case (IDictionary<string, object> map, string name):
                return map.TryGetValue(KeyOf(map, name), out value);
            case (IList list, int index):
                value = index < list.Count ? list[index] : null;
                return index < list.Count;
            case (_, string name) when obj.GetType().GetProperty(name, Properties) is { CanRead: true } property:
                value = property.GetValue(obj);
                return true;
            default:
                return false;
        }
    }

    static void Put(object obj, object segment, object value, string path)
    {
        switch (obj, segment)
        {
            case (IDictionary<string, object> map, string name):
                map[KeyOf(map, name)] = value;
                break;
            case (IList list, int index) when index < list.Count:
                list[index] = value;
                break;
            case (IList list, int index) when index == list.Count:
                list.Add(value);
                break;
            case (_, string name) when obj.GetType().GetProperty(name, Properties) is { CanWrite: true } property && (value == null || property.PropertyType.IsInstanceOfType(value)):
                property.SetValue(obj, value);
                break;
            default:
                throw new InvalidOperationException($"'{path}' cannot be set: a {obj.GetType().Name} takes no {value?.GetType().Name ?? "null"} at '{segment}'.");
        }
    }

    static object New(object segment) => segment is int ? new List<object>() : new Dictionary<string, object>();

    static string KeyOf(IDictionary<string, object> map, string name) =>
        map.ContainsKey(name) ? name : map.Keys.FirstOrDefault(key => Same(key, name)) ?? name;

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
