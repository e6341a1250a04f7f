using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Tests.Documentation;

/// <summary>Spoils a file in every way that its schema speaks of: each rule of the schema once, wherever the file has something it applies to.</summary>
sealed class Spoiling(JsonElement schema, string yaml)
{
    readonly HashSet<string> _done = [];
    readonly List<(string What, string Text)> _spoilt = [];
    readonly YamlStream _stream = new();

    /// <summary>What was done, and the text that came of it.</summary>
    public IReadOnlyList<(string What, string Text)> All()
    {
        _stream.Load(new StringReader(yaml));
        Visit(_stream.Documents[0].RootNode, schema, "", null);
        return _spoilt;
    }

    /// <param name="isOneOf">The rule is one of several that the value may meet.</param>
    void Visit(YamlNode node, JsonElement rule, string path, Action<YamlNode>? replace, bool isOneOf = false)
    {
        while (rule.TryGetProperty("$ref", out var name))
            (rule, path) = (schema.GetProperty("definitions").GetProperty(name.GetString()!["#/definitions/".Length..]), name.GetString()!);
        if (rule.TryGetProperty("oneOf", out var forms) && !rule.TryGetProperty("properties", out _))
        {
            foreach (var form in forms.EnumerateArray().Where(form => Fits(node, form)).Take(1))
                Visit(node, form, $"{path}|", replace, isOneOf: true);
            return;
        }
        if (replace is not null)
            SpoilValue(node, rule, path, replace, isOneOf);
        if (node is YamlMappingNode map)
            VisitMapping(map, rule, path);
        else if (node is YamlSequenceNode list && rule.TryGetProperty("items", out var items))
            VisitList(list, items, path);
    }

    void VisitMapping(YamlMappingNode map, JsonElement rule, string path)
    {
        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>().ToList())
        {
            var known = rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key.Value!, out var own) ? own
                : rule.TryGetProperty("additionalProperties", out var any) && any.ValueKind == JsonValueKind.Object ? any
                : (JsonElement?)null;
            if (known is { } value)
                Visit(map.Children[key], value, $"{path}/{(rule.TryGetProperty("properties", out _) ? key.Value : "*")}", other => map.Children[key] = other);
        }
        if (!rule.TryGetProperty("required", out var required))
            return;
        foreach (var key in required.EnumerateArray().Select(key => new YamlScalarNode(key.GetString())).Where(key => map.Children.ContainsKey(key)))
        {
            var value = map.Children[key];
            Note($"{path}: without {key.Value}", () => map.Children.Remove(key), () => map.Children.Add(key, value));
        }
    }

    void VisitList(YamlSequenceNode list, JsonElement items, string path)
    {
        for (var at = 0; at < list.Children.Count; at++)
        {
            var index = at;
            Visit(list.Children[index], items, $"{path}[]", other => list.Children[index] = other);
        }
    }

    void SpoilValue(YamlNode node, JsonElement rule, string path, Action<YamlNode> replace, bool isOneOf)
    {
        void Put(string what, YamlNode other) => Note($"{path}: {what}", () => replace(other), () => replace(node));
        static YamlScalarNode Text(string text, ScalarStyle style = ScalarStyle.DoubleQuoted) => new(text) { Style = style };

        var type = rule.TryGetProperty("type", out var types) && types.ValueKind == JsonValueKind.String ? types.GetString() : null;
        if (type is "string" or "integer" or "number" or "boolean")
        {
            Put("a mapping", new YamlMappingNode { { "x", "y" } });
            Put("null", Text("null", ScalarStyle.Plain));
        }
        if (type is "integer" or "number" or "boolean")
            Put("another word", Text("many"));
        if (type is "array" or "object" && !isOneOf)
            Put("a text", Text("a text"));
        if (rule.TryGetProperty("minLength", out _))
            Put("empty", Text(""));
        if (rule.TryGetProperty("maxLength", out var longest))
            Put("too long", Text(new string('x', longest.GetInt32() + 1)));
        if (rule.TryGetProperty("pattern", out _))
            Put("against the pattern", Text("No, Never!"));
        if (rule.TryGetProperty("enum", out _))
            Put("none of the words", Text("no-such-word"));
        if (rule.TryGetProperty("minItems", out var fewest) && fewest.GetInt32() > 0)
            Put("an empty list", new YamlSequenceNode());
        if (rule.TryGetProperty("minimum", out var least))
            Put("too small", Text((least.GetDouble() - 1).ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain));
        if (rule.TryGetProperty("exclusiveMinimum", out var above))
            Put("not above", Text(above.GetDouble().ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain));
        if (rule.TryGetProperty("maximum", out var most))
            Put("too large", Text((most.GetDouble() + 1).ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain));
    }

    void Note(string what, Action spoil, Action mend)
    {
        if (!_done.Add(what))
            return;
        spoil();
        using var writer = new StringWriter();
        _stream.Save(writer, assignAnchors: false);
        _spoilt.Add((what, writer.ToString()));
        mend();
    }

    static bool Fits(YamlNode node, JsonElement form)
    {
        var type = form.TryGetProperty("type", out var types) ? types.GetString() : null;
        return node switch
        {
            YamlMappingNode => type == "object" || (form.TryGetProperty("$ref", out var name) && name.GetString() == "#/definitions/noted"),
            YamlSequenceNode => type == "array",
            _ => type is "string" || (type is null && !(form.TryGetProperty("$ref", out var other) && other.GetString() == "#/definitions/noted")),
        };
    }
}
