using System.Collections.Immutable;

namespace AdvisorBot.Presentation.Wording;

/// <summary>Something the bot says: a key of words.yaml, and the placeholders its text must fill.</summary>
/// <param name="section">The mapping it stands in.</param>
public sealed class Phrase(string section, string name, params ImmutableArray<string> placeholders)
{
    public string Section { get; } = section;

    public string Name { get; } = name;

    public ImmutableArray<string> Placeholders { get; } = placeholders;

    public override string ToString() => $"{Section}.{Name}";
}
