using System.Text.RegularExpressions;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads what became known after the document was written, of a tool and of a point.</summary>
static partial class LifecycleReader
{
    public static Lifecycle Read(MapReader tool)
    {
        if (tool.Map("lifecycle") is not { } map)
            return new(LifecycleStatus.Active, null, null, null, null, default, null);
        var status = map.Word(
            "status",
            LifecycleStatus.Active,
            ("active", LifecycleStatus.Active),
            ("renamed", LifecycleStatus.Renamed),
            ("deprecated", LifecycleStatus.Deprecated),
            ("retired", LifecycleStatus.Retired));
        if (!map.Has("status"))
            map.Report("status", "`status` is missing.", "Write active, renamed, deprecated or retired.");
        var lifecycle = new Lifecycle(
            status,
            map.OptionalText("present-name"),
            ReadSince(map),
            map.OptionalText("successor"),
            map.OptionalText("note"),
            map.Date("as-of", default),
            ReadSource(map, required: status != LifecycleStatus.Active),
            map.OptionalText("differs"));
        if (status != LifecycleStatus.Active && !map.Has("as-of"))
            map.Report("status", "The tool's later history has no date.", "Write `as-of` with the day it was looked up.");
        map.Close();
        return lifecycle;
    }

    /// <summary>A year, a month or a day, as precise as the source is.</summary>
    static string? ReadSince(MapReader map)
    {
        var since = map.OptionalText("since");
        if (since is not null && !Since.IsMatch(since))
            map.Report("since", $"`since: {since}` is no date.", "Write it as \"2024\", \"2024-08\" or \"2024-08-31\".");
        return since;
    }

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Since { get; }

    public static Correction? ReadCorrection(MapReader point)
    {
        if (point.Map("correction") is not { } map)
            return null;
        if (!map.Has("as-of"))
            map.Report("as-of", "The correction has no date.", "Write `as-of` with the day it was looked up.");
        var correction = new Correction(
            map.Text("text", "Say what is known today."),
            map.Date("as-of", default),
            ReadSource(map, required: true) ?? new("", null),
            map.Flag("lifts"));
        map.Close();
        return correction;
    }

    static KnowledgeSource? ReadSource(MapReader owner, bool required)
    {
        if (owner.Map("source") is not { } map)
        {
            if (required)
                owner.Report("source", "Later knowledge has no source.", "Write source: {title: ..., url: ...}.");
            return null;
        }
        var source = new KnowledgeSource(map.Text("title", "Name the source."), map.Address("url"), map.OptionalText("proves"));
        map.Close();
        return source;
    }
}
