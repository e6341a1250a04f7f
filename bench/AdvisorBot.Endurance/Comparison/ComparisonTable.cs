using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AdvisorBot.Endurance.Comparison;

/// <summary>The figures of one sitting, as text and as JSON.</summary>
sealed record ComparisonTable(string Machine, string Date, IReadOnlyList<Figure> Figures)
{
    /// <summary>So much of an advantage may be lost between two sittings without being noticed: other programs, another machine.</summary>
    const double Noticed = 0.75;

    static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public string ToJson() => JsonSerializer.Serialize(this, Indented);

    /// <exception cref="JsonException">The text is no such table.</exception>
    public static ComparisonTable Parse(string json) =>
        JsonSerializer.Deserialize<ComparisonTable>(json, Indented) ?? throw new JsonException("There is no table.");

    /// <summary>A table in Markdown.</summary>
    public string ToText()
    {
        var text = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"{Machine}, {Date}\n\n| what | unit | AdvisorBot | official SDK, small bot | times better |\n|---|---|---:|---:|---:|\n");
        foreach (var figure in Figures)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {figure.What} | {figure.Unit} | {Shown(figure.Ours)} | {(figure.Official is { } official ? Shown(official) : "")} | {(figure.Advantage is { } advantage ? Shown(advantage) : "")} |\n");
        return text.ToString();
    }

    /// <summary>The lines whose advantage over the official bot has shrunk: ratios of one sitting each, so that two machines can be compared.</summary>
    public IEnumerable<string> WorseThan(ComparisonTable last) =>
        from figure in Figures
        let before = last.Figures.FirstOrDefault(other => other.What == figure.What)?.Advantage
        where before is not null && figure.Advantage < before * Noticed
        select string.Create(
            CultureInfo.InvariantCulture,
            $"{figure.What}: {Shown(figure.Advantage!.Value)} times better than the official bot, {Shown(before.Value)} on {last.Date}");

    static string Shown(double value) => value.ToString(value >= 100 ? "N0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
