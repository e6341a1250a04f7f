using System.Collections;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads and writes what lies deep in an object, by paths such as "a.b[0].c". The case of letters does not matter.</summary>
public static class ObjectPath
{
    const BindingFlags Properties = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    static readonly JsonSerializer Camel = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
    });

    static readonly JsonMergeSettings Overlay = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Ignore,
    };

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
        value = default;
        if (obj == null || path == null || !PathSegments.TryResolve(obj, path, out var segments))
            return false;

        var found = segments.Aggregate(obj, Step);
        if (found == null)
            return false;

        try
        {
            value = MapValueTo<T>(found);
            return value is not null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>Puts a value at a path, making the objects and lists on the way.</summary>
    /// <param name="obj">Where the path begins.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value.</param>
    /// <param name="json">Whether a copy as JSON is stored rather than the object itself.</param>
    /// <exception cref="ArgumentException">The path is empty, a bracket in it is not closed, or what it names is not there.</exception>
    /// <exception cref="InvalidOperationException">Something on the way takes no such member.</exception>
    /// <exception cref="FormatException">The value does not fit the member.</exception>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!PathSegments.TryResolve(obj, path, out var segments))
            throw new ArgumentException($"Path '{path}' has a bracket that is not closed, or that names nothing.", nameof(path));

        for (var index = 0; index < segments.Count - 1; index++)
        {
            if (Step(obj, segments[index]) == null)
                Put(obj, segments[index], segments[index + 1] is int ? new JArray() : new JObject(), path);

            obj = Step(obj, segments[index]);
        }

        Put(obj, segments[^1], json ? ToJson(value) : value, path);
    }

    /// <summary>Removes the value at a path; one that is not there is no error. In a list its place stays, with null.</summary>
    public static void RemovePathValue(object obj, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!PathSegments.TryResolve(obj, path, out var segments) || segments is not [.. var way, var last])
            return;

        switch (way.Aggregate(obj, Step), last)
        {
            case (IDictionary<string, object> map, string name):
                map.Remove(KeyOf(map, name));
                break;
            case (JObject map, string name):
                map.Property(name, StringComparison.OrdinalIgnoreCase)?.Remove();
                break;
            case (IList list, int index) when index < list.Count:
                list[index] = null;
                break;
            case ({ } owner, string name) when owner.GetType().GetProperty(name, Properties) is { CanWrite: true } property:
                property.SetValue(owner, null);
                break;
        }
    }

    /// <summary>One object laid over another: where the upper one has a value other than null, that counts. Lists are not mixed.</summary>
    /// <returns>A new object; the one that there is when the other is null.</returns>
    public static T Merge<T>(T startObject, T overlayObject)
        where T : class => Assign<T>(startObject, overlayObject);

    /// <summary>Reads one object laid over another as a third type; see <see cref="Merge"/>.</summary>
    public static T Assign<T>(object startObject, object overlayObject)
        where T : class => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>Reads one object laid over another as a type given at run time; see <see cref="Merge"/>.</summary>
    /// <returns>An object of that type; an empty one when both are null.</returns>
    public static object Assign(object startObject, object overlayObject, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (startObject == null || overlayObject == null)
        {
            var only = startObject ?? overlayObject ?? new JObject();
            return type.IsInstanceOfType(only) ? only : JToken.FromObject(only).ToObject(type);
        }

        var merged = JObject.FromObject(startObject);
        merged.Merge(JObject.FromObject(overlayObject), Overlay);
        return merged.ToObject(type);
    }

    /// <summary>The value as <typeparamref name="T"/>: as it is if it is one, else by way of JSON.</summary>
    public static T MapValueTo<T>(object val) => val switch
    {
        null => default,
        JValue value when typeof(T) == typeof(object) => (T)value.Value,
        T same => same,
        JToken token => token.ToObject<T>(),
        _ => JToken.FromObject(val, Camel).ToObject<T>(),
    };

    static JToken ToJson(object value) => value switch
    {
        null => null,
        JToken token => token.DeepClone(),
        _ => JToken.FromObject(value, Camel),
    };

    static object Step(object obj, object segment)
    {
        object next = (obj, segment) switch
        {
            (null, _) => null,
            (JValue value, _) => Step(value.Value, segment),
            (JObject map, string name) => map.GetValue(name, StringComparison.OrdinalIgnoreCase),
            (IDictionary<string, object> map, string name) => map.TryGetValue(KeyOf(map, name), out var found) ? found : null,
            (IList list, int index) => index < list.Count ? list[index] : null,
            (_, string name) when obj.GetType().GetProperty(name, Properties) is { CanRead: true } property => property.GetValue(obj),
            _ => null,
        };
        return next is JValue { Value: null } ? null : next;
    }

    static void Put(object obj, object segment, object value, string path)
    {
        switch (obj, segment)
        {
            case (JObject map, string name):
                map[map.Property(name, StringComparison.OrdinalIgnoreCase)?.Name ?? name] = value == null ? null : JToken.FromObject(value);
                break;
            case (IDictionary<string, object> map, string name):
                map[KeyOf(map, name)] = value;
                break;
            case (IList list and not JObject, int index):
                while (list.Count <= index)
                    list.Add(null);

                list[index] = value is null || list is not JArray ? value : JToken.FromObject(value);
                break;
            case ({ } owner, string name) when owner.GetType().GetProperty(name, Properties) is { CanWrite: true } property:
                property.SetValue(owner, value is JToken token ? token.ToObject(property.PropertyType) : value);
                break;
            default:
                throw new InvalidOperationException($"'{path}' cannot be set: a {obj?.GetType().Name ?? "null"} takes nothing at '{segment}'.");
        }
    }

    static string KeyOf(IDictionary<string, object> map, string name) =>
        map.ContainsKey(name) ? name : map.Keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase)) ?? name;
}
