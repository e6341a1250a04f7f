using System.Reflection;

namespace BotFramework.Api.Tests;

/// <summary>
/// What compiles against our assemblies must compile against the official ones of these names: every public member of ours
/// is there with the same signature (version 4.23 of the SDK, 1.8 of the recognizers).
/// </summary>
public class ConformanceTests
{
    static readonly string[] Assemblies =
    [
        "Microsoft.Bot.Builder.Dialogs",
        "Microsoft.Bot.Builder.Testing",
        "Microsoft.Recognizers.Text.Choice",
    ];

    static readonly OfficialApi Official = OfficialApi.Read(Assemblies);

    public static TheoryData<string> AssemblyNames => [.. Assemblies];

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void EveryPublicMemberIsOfficial(string assembly)
    {
        var strangers = Assembly.Load(assembly).GetExportedTypes()
            .SelectMany(Strangers)
            .ToList();

        Assert.True(strangers.Count == 0, $"{strangers.Count} not official:\n{string.Join('\n', strangers)}");
    }

    static IEnumerable<string> Strangers(Type type)
    {
        var name = OurType.FullName(type);
        if (Official.Find(name) is not { } official)
            return [$"{name}: no such type"];

        return KindDiffers(type, official)
            .Concat(OurType.Members(type).Select(ours => Stranger(type, ours, official)).OfType<string>())
            .Select(what => $"{name}: {what}");
    }

    static IEnumerable<string> KindDiffers(Type type, OfficialType official) =>
        OurType.Kind(type) == official.Kind ? [] : [$"is {OurType.Kind(type)}, officially {official.Kind}"];

    static string? Stranger(Type type, string ours, OfficialType official)
    {
        var core = Signature.Core(ours);
        var same = Official.MembersOf(official).FirstOrDefault(member => Signature.Core(member) == core);
        if (same is not null)
        {
            return Signature.MayBeOverridden(ours) && !Signature.MayBeOverridden(same) && type is { IsInterface: false, IsSealed: false }
                ? $"{ours}: officially not to be overridden"
                : null;
        }

        // An override is no member of its own: callers see the one it overrides.
        return ours.Contains("override ", StringComparison.Ordinal) ? null : ours;
    }
}
