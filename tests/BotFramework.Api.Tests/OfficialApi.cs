namespace BotFramework.Api.Tests;

/// <summary>
/// The public API of one official assembly, as kept in the Official folder: a namespace after a hash, a type a line, its
/// members indented below it, <c>public</c> left out, <c>ref</c> also for out parameters.
/// </summary>
sealed class OfficialApi
{
    readonly Dictionary<string, OfficialType> types = new(StringComparer.Ordinal);

    public static OfficialApi Read(params IEnumerable<string> assemblies)
    {
        var api = new OfficialApi();
        foreach (var assembly in assemblies)
            api.Add(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Official", assembly + ".txt")));
        return api;
    }

    /// <summary>Finds a type by its full name, generic parameters counted after a back tick.</summary>
    public OfficialType? Find(string fullName) => types.GetValueOrDefault(fullName);

    /// <summary>The members of a type and of the types it derives from, nearest first.</summary>
    public IEnumerable<string> MembersOf(OfficialType type)
    {
        for (var current = type; current is not null; current = BaseOf(current))
        {
            foreach (var member in current.Members)
                yield return member;
        }
    }

    OfficialType? BaseOf(OfficialType type) =>
        type.Bases.Select(name => types.Values.FirstOrDefault(other => other.Name == name && other != type))
            .FirstOrDefault(found => found is not null);

    void Add(IEnumerable<string> lines)
    {
        var space = string.Empty;
        OfficialType? current = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                space = line[2..];
            else if (line.StartsWith("  ", StringComparison.Ordinal))
                current!.Members.Add(line.Trim());
            else
                types[(current = OfficialType.Parse(space, line)).FullName] = current;
        }
    }
}
