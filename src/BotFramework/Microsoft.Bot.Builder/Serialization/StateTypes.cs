using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Serialization;

/// <summary>
/// Names of types as state keeps them: full name and assembly, without version, so that a new release reads them.
/// Of the framework itself only values and collections are read back: a forged name must not reach a class that acts
/// when a property of it is set.
/// </summary>
static partial class StateTypes
{
    static readonly ConcurrentDictionary<Type, string> Names = new();
    static readonly ConcurrentDictionary<string, StateType> Types = new(StringComparer.Ordinal);
    static readonly ConcurrentDictionary<string, StateType>.AlternateLookup<ReadOnlySpan<char>> TypesBySpan = Types.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string NameOf(Type type)
        => Names.GetOrAdd(type, static type => AssemblyDetails().Replace(type.AssemblyQualifiedName!, ""));

    /// <summary>The type of that name, or null when there is none or it must not be read.</summary>
    public static StateType Find(ReadOnlySpan<char> name)
    {
        if (TypesBySpan.TryGetValue(name, out var known))
            return known;
        var written = name.ToString();
        var type = Load(written);
        return type is null || !IsAllowed(type) ? null : Types.GetOrAdd(written, StateType.Of(type));
    }

    static Type Load(string name)
    {
        try
        {
            return Type.GetType(name, throwOnError: false);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or ArgumentException or TypeLoadException)
        {
            return null;
        }
    }

    static bool IsAllowed(Type type)
    {
        if (type.HasElementType)
            return IsAllowed(type.GetElementType()!);
        if (type.IsGenericType && !type.GetGenericArguments().All(IsAllowed))
            return false;
        if (typeof(Delegate).IsAssignableFrom(type) || typeof(Type).IsAssignableFrom(type))
            return false;
        var assembly = type.Assembly.GetName().Name!;
        return !(assembly.StartsWith("System.", StringComparison.Ordinal) || IsForeignMicrosoft(assembly))
            || type.IsValueType
            || type == typeof(string) || type == typeof(object) || type == typeof(Uri) || type == typeof(Version)
            || type.Namespace!.StartsWith("System.Collections", StringComparison.Ordinal)
            || type.Namespace == "System" && type.Name.StartsWith("Tuple`", StringComparison.Ordinal);
    }

    static bool IsForeignMicrosoft(string assembly)
        => assembly.StartsWith("Microsoft.", StringComparison.Ordinal) && !assembly.StartsWith("Microsoft.Bot", StringComparison.Ordinal);

    [GeneratedRegex(@", Version=[^,\]]+, Culture=[^,\]]+, PublicKeyToken=[^,\]]+")]
    internal static partial Regex AssemblyDetails();
}
