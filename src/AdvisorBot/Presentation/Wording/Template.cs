using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Presentation.Wording;

/// <summary>
/// A text with places to fill: <c>{tools}</c>, and <c>{count|tool|tools}</c> for the form that goes with one and the form
/// that goes with any other number; <c>[one]</c>, <c>[many]</c> and <c>[to-many]</c> are what a guide calls
/// its tools. Plain on purpose: translators write these texts, and nothing in them can run.
/// </summary>
sealed class Template
{
    readonly ImmutableArray<Part> _parts;

    Template(string text, ImmutableArray<Part> parts) => (Text, _parts) = (text, parts);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    public IEnumerable<string> Placeholders => _parts.OfType<Part.Place>().Select(place => place.Name).Distinct();

    /// <exception cref="FormatException">A brace is missing, or a place has the wrong number of forms.</exception>
    public static Template Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var start = 0;
        while (text.IndexOfAny(['{', '}'], start) is var brace and >= 0)
        {
            var end = text.IndexOf('}', brace);
            if (text[brace] == '}' || end < 0)
                throw new FormatException("A brace has no partner.");
            parts.Add(new Part.Literal(text[start..brace]));
            parts.Add(ParsePlace(text[(brace + 1)..end]));
            start = end + 1;
        }
        parts.Add(new Part.Literal(text[start..]));
        return new(text, parts.ToImmutable());
    }

    /// <summary>The same with the word for tools put in: [one], [many] and [to-many].</summary>
    public Template Naming(ToolNoun noun) => !Text.Contains('[', StringComparison.Ordinal) ? this : Parse(Text
        .Replace("[one]", noun.One, StringComparison.Ordinal)
        .Replace("[many]", noun.Many, StringComparison.Ordinal)
        .Replace("[to-many]", noun.ToMany, StringComparison.Ordinal));

    public string Fill(CultureInfo culture, ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            switch (part)
            {
                case Part.Literal literal:
                    text.Append(literal.Text);
                    break;
                case Part.Place { One: null } place:
                    text.Append(culture, $"{Find(values, place.Name)}");
                    break;
                case Part.Place place:
                    text.Append(Find(values, place.Name) is 1 ? place.One : place.Other);
                    break;
            }
        }
        return text.ToString();
    }

    static Part.Place ParsePlace(string text) => text.Split('|') switch
    {
        [var name] when IsName(name) => new(name, null, null),
        [var name, var one, var other] when IsName(name) => new(name, one, other),
        _ => throw new FormatException($"`{{{text}}}` is neither a name nor a name with two forms."),
    };

    static bool IsName(string name) => name.Length > 0 && name.All(char.IsAsciiLetterLower);

    static object Find(ReadOnlySpan<(string Name, object Value)> values, string name)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
                return value.Value;
        }
        throw new ArgumentException($"Nothing was given for the placeholder {name}.");
    }

    abstract record Part
    {
        public sealed record Literal(string Text) : Part;

        /// <param name="One">The form for exactly one; null when the value itself is written.</param>
        public sealed record Place(string Name, string? One, string? Other) : Part;
    }
}
