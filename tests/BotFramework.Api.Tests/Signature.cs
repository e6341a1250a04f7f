namespace BotFramework.Api.Tests;

/// <summary>Brings signatures into the form in which ours and the official ones can be compared.</summary>
static class Signature
{
    // Where the official API names a type of Newtonsoft.Json, ours names its counterpart of System.Text.Json.
    static readonly (string Official, string Ours)[] Counterparts =
    [
        ("JsonSerializerSettings", "JsonSerializerOptions"),
        ("JObject", "JsonObject"),
        ("JToken", "JsonNode"),
        ("JArray", "JsonArray"),
    ];

    static readonly string[] Modifiers = ["virtual", "override", "abstract", "sealed"];

    /// <summary>The signature without the words that say how it may be overridden, which are compared apart.</summary>
    public static string Core(string official)
    {
        foreach (var (theirs, ours) in Counterparts)
            official = System.Text.RegularExpressions.Regex.Replace(official, $@"\b{theirs}\b", ours);

        return string.Join(' ', official.Split(' ').Where(word => !Modifiers.Contains(word)));
    }

    public static bool MayBeOverridden(string member) =>
        member.Split(' ').Any(word => word is "virtual" or "override" or "abstract");

    /// <summary>The items of a comma-separated list, where a generic type's own commas do not count.</summary>
    public static List<string> SplitList(string list)
    {
        var items = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && depth == 0))
            {
                items.Add(list[start..i].Trim());
                start = i + 1;
            }
            else
            {
                depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            }
        }

        return items;
    }
}
