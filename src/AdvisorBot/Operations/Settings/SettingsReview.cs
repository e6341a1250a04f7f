using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.BotFramework.Authentication;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Channels.Proxies;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Operations.Editing;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using F23.StringSimilarity;

namespace AdvisorBot.Operations.Settings;

/// <summary>
/// Finds settings of the service's own sections that have no effect because nothing is called so: whoever misspells the
/// name of a file or of a limit would otherwise learn of it from what goes wrong.
/// </summary>
static class SettingsReview
{
    /// <summary>The further one name is from another, the less it is a slip: 0 the same, 1 nothing in common.</summary>
    const double FurthestSlip = 0.5;

    /// <summary>Nearer, for sections of others stand beside the service's own.</summary>
    const double FurthestSlipOfSection = 0.3;

    static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [StorageOptions.Section] = Names<StorageOptions>(),
        [ApiOptions.Section] = Names<ApiOptions>(),
        [DirectLineOptions.Section] = Names<DirectLineOptions>(),
        [TurnOptions.Section] = Names<TurnOptions>(),
        [OutboxOptions.Section] = Names<OutboxOptions>(),
        [ProxyOptions.Section] = Names<ProxyOptions>(),
        [UnderstandingOptions.Section] = Names<UnderstandingOptions>(),
        [HealthOptions.Section] = Names<HealthOptions>(),
        [GuideOptions.Section] = Names<GuideOptions>(),
        [WithoutAppId.Section] = [WithoutAppId.Allowed],
        [DataOptions.Section] = Names<DataOptions>(),
        ["WebChat"] = ["WarmUp"],
    };

    /// <summary>One sentence for each setting without effect.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration) => Sections(configuration).Concat(
        from section in Known
        from child in configuration.GetSection(section.Key).GetChildren()
        where !section.Value.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        from setting in Leaves(child)
        select $"{setting} is no setting of this service and has no effect. {Advice(section.Key, child.Key, section.Value)}");

    /// <summary>
    /// Sections that nobody reads and that are called nearly like one of the service's. Of other programs' variables in the
    /// environment nothing is said.
    /// </summary>
    static IEnumerable<string> Sections(IConfiguration configuration) =>
        from section in configuration.GetChildren()
        where section.GetChildren().Any() && !Known.ContainsKey(section.Key)
        let nearest = Nearest(section.Key, [.. Known.Keys], FurthestSlipOfSection)
        where nearest is not null
        from setting in Leaves(section)
        select $"{setting} is no setting of this service and has no effect. Did you mean {nearest}{setting[section.Key.Length..]}?";

    static string? Nearest(string name, string[] known, double furthest)
    {
        var slip = new NormalizedLevenshtein();
        var nearest = known.MinBy(other => slip.Distance(name.ToUpperInvariant(), other.ToUpperInvariant()))!;
        return slip.Distance(name.ToUpperInvariant(), nearest.ToUpperInvariant()) <= furthest ? nearest : null;
    }

    static string Advice(string section, string name, string[] known)
    {
        return Nearest(name, known, FurthestSlip) is { } nearest
            ? $"Did you mean {section}:{nearest}?"
            : $"The section {section} has {string.Join(", ", known)}.";
    }

    static IEnumerable<string> Leaves(IConfigurationSection section) =>
        section.GetChildren().Any() ? section.GetChildren().SelectMany(Leaves) : [section.Path];

    static string[] Names<T>() => [.. typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];
}
