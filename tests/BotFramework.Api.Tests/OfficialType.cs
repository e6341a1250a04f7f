namespace BotFramework.Api.Tests;

/// <summary>One type of the official API.</summary>
sealed record OfficialType(string FullName, string Name, string Kind, IReadOnlyList<string> Bases, List<string> Members)
{
    static readonly string[] Kinds =
        ["static class", "abstract class", "sealed class", "class", "interface", "enum", "struct", "delegate"];

    public static OfficialType Parse(string space, string line)
    {
        var kind = Kinds.First(candidate => line.StartsWith(candidate + " ", StringComparison.Ordinal));
        var rest = line[(kind.Length + 1)..];
        if (kind == "delegate")
            return ParseDelegate(space, rest);

        var colon = rest.IndexOf(" : ", StringComparison.Ordinal);
        var name = colon < 0 ? rest : rest[..colon];
        var bases = colon < 0 ? [] : Signature.SplitList(rest[(colon + 3)..]);
        return new(FullNameOf(space, name), name, kind, bases, []);
    }

    static OfficialType ParseDelegate(string space, string signature)
    {
        var name = signature[..signature.IndexOf('(', StringComparison.Ordinal)];
        name = name[(LastSpaceOutsideBrackets(name) + 1)..];
        return new(FullNameOf(space, name), name, "delegate", [], [signature]);
    }

    static string FullNameOf(string space, string name)
    {
        var generic = name.IndexOf('<', StringComparison.Ordinal);
        return generic < 0
            ? $"{space}.{name}"
            : $"{space}.{name[..generic]}`{Signature.SplitList(name[(generic + 1)..^1]).Count}";
    }

    static int LastSpaceOutsideBrackets(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] switch { '>' => 1, '<' => -1, _ => 0 };
            if (depth == 0 && text[i] == ' ')
                return i;
        }

        return -1;
    }
}
