using System.Collections.Immutable;
using System.Reflection;

namespace AdvisorBot.Presentation.Wording;

/// <summary>Everything the bot can say.</summary>
static class Phrases
{
    /// <summary>Every phrase declared in this namespace's classes; found by looking, so that none can be forgotten.</summary>
    public static ImmutableArray<Phrase> All { get; } =
    [
        .. typeof(Phrases).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Phrases).Namespace && type.Name.EndsWith(nameof(Phrases), StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<Phrase>(),
    ];
}
