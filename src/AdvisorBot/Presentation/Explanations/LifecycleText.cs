using System.Globalization;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>What became of a tool after the document was written.</summary>
public static class LifecycleText
{
    /// <summary>Null when nothing has changed since.</summary>
    /// <param name="withSource">Not where sources are listed together.</param>
    public static string? Of(Tool tool, Words words, bool withSource = true)
    {
        var lifecycle = tool.Lifecycle;
        var parts = new List<string>();
        if (lifecycle.Status is LifecycleStatus.Retired or LifecycleStatus.Deprecated)
            parts.Add(Ended(tool, lifecycle, words));
        else if (lifecycle.PresentName is { } present && present != tool.Name)
            parts.Add(words.Say(LifecyclePhrases.Renamed, ("tool", tool.Name), ("name", present)));
        if (lifecycle.Successor is { } successor && !lifecycle.InService)
            parts.Add(words.Say(LifecyclePhrases.TakeUp, ("successor", successor.TrimEnd('.'))));
        if (lifecycle.Differs is { } differs)
            parts.Add(differs);
        if (lifecycle.Note is { } note)
            parts.Add(note);
        if (parts.Count == 0)
            return null;
        if (!withSource)
            return string.Join(' ', parts);
        parts.Add(lifecycle.Source is { } source
            ? words.Say(LifecyclePhrases.Source, ("source", source.Title), ("date", words.Date(lifecycle.AsOf)))
            : words.Say(LifecyclePhrases.AsOf, ("date", words.Date(lifecycle.AsOf))));
        return string.Join(' ', parts);
    }

    /// <summary>That a tool has ended, and what to take up instead; null while it is in service.</summary>
    public static string? Brief(Tool tool, Words words)
    {
        var lifecycle = tool.Lifecycle;
        if (lifecycle.InService)
            return null;
        var ended = Ended(tool, lifecycle, words);
        return lifecycle.Successor is { } successor ? $"{ended} {words.Say(LifecyclePhrases.TakeUp, ("successor", successor.TrimEnd('.')))}" : ended;
    }

    /// <summary>"retired since 31 August 2024", for lists; null while the tool is in service.</summary>
    public static string? Mark(Tool tool, Words words) => tool.Lifecycle switch
    {
        { InService: true } => null,
        { Since: { } since } => words.Say(LifecyclePhrases.MarkSince, ("when", When(since, words))),
        _ => words.Say(LifecyclePhrases.Mark),
    };

    /// <summary>The name, with the mark of a retired tool behind it.</summary>
    public static string Name(Tool tool, Words words) => Mark(tool, words) is { } mark ? $"{tool.Name} ({mark})" : tool.Name;

    /// <summary>What took the place of a retired tool, by which source, and what it does not inherit.</summary>
    public static string Successor(Tool tool, Words words)
    {
        var text = tool.Lifecycle.Source is { } source ? $"{Place(tool, words).TrimEnd('.')} ({source.Title})." : Place(tool, words);
        return tool.Lifecycle.Differs is { } differs ? $"{text} {differs}" : text;
    }

    /// <summary>What took the place of a retired tool.</summary>
    /// <param name="isNamed">Not where the tool has just been named.</param>
    public static string Place(Tool tool, Words words, bool isNamed = true)
    {
        var when = tool.Lifecycle.Since is { } since ? When(since, words) : "";
        return (tool.Lifecycle.Successor?.TrimEnd('.'), isNamed) switch
        {
            ({ } successor, true) => words.Say(LifecyclePhrases.Place, ("tool", tool.Name), ("when", when), ("successor", successor)),
            ({ } successor, false) => words.Say(LifecyclePhrases.PlaceOfIt, ("when", when), ("successor", successor)),
            (null, true) => words.Say(LifecyclePhrases.Gone, ("tool", tool.Name), ("when", when)),
            (null, false) => words.Say(LifecyclePhrases.ItIsGone, ("when", when)),
        };
    }

    /// <summary>The short name, marked likewise, for lists where the date would be too much.</summary>
    public static string ShortName(Tool tool, Words words) =>
        tool.Lifecycle.InService ? tool.ShortName : $"{tool.ShortName} ({words.Say(LifecyclePhrases.Mark)})";

    static string Ended(Tool tool, Lifecycle lifecycle, Words words)
    {
        var retired = lifecycle.Status == LifecycleStatus.Retired;
        return lifecycle.Since is { } since
            ? words.Say(retired ? LifecyclePhrases.RetiredSince : LifecyclePhrases.DeprecatedSince, ("tool", tool.Name), ("when", When(since, words)))
            : words.Say(retired ? LifecyclePhrases.Retired : LifecyclePhrases.Deprecated, ("tool", tool.Name));
    }

    // As precise as the source gave it: a day, a month or a year.
    static string When(string since, Words words) =>
        DateOnly.TryParseExact(
            since,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day) ? words.Say(FormatPhrases.OnDay, ("date", words.Date(day)))
        : words.Say(
            FormatPhrases.InMonth,
            ("date", DateOnly.TryParseExact(since, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? words.Month(month) : since));
}
