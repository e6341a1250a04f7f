using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.Bot.Builder;

namespace BotFramework.Api.Tests;

/// <summary>
/// The service compiles against either side, because it sees of ours only what is public, and all of that is official
/// (<see cref="ConformanceTests"/>), though ours lets it see more.
/// </summary>
public class ServiceTests
{
    // How activities and state become bytes: the service has a file of its own for each side, Turns/BotJson.
    static readonly string[] Excepted = ["Microsoft.Bot.Schema.WireJson", "Microsoft.Bot.Builder.Serialization.StateJson"];

    // Members of generic types are looked up with these; which types they are makes no difference to who may see a member.
    static readonly Type[] Any = [.. Enumerable.Repeat(typeof(ActivityHandler), 8)];

    [Fact]
    public void TheServiceUsesNothingOfOursThatIsNotPublic()
    {
        var used = MembersOfOursUsedBy(typeof(Program).Assembly).ToList();

        Assert.True(used.Count > 100, $"Only {used.Count} members of the Bot Framework were found in use.");
        Assert.Empty(used.Where(member => !IsPublic(member) && !Excepted.Contains(DeclaringType(member).FullName)).Select(member => $"{DeclaringType(member)} {member}"));
    }

    [Fact]
    public void TheExceptionsAreUsedWhereTheyMayBe() =>
        Assert.All(Excepted, name => Assert.Contains(MembersOfOursUsedBy(typeof(Program).Assembly), member => DeclaringType(member).FullName == name));

    static IEnumerable<MemberInfo> MembersOfOursUsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var tokens = metadata.MemberReferences.Select(handle => MetadataTokens.GetToken(handle))
            .Concat(metadata.TypeReferences.Select(handle => MetadataTokens.GetToken(handle)));
        return [.. tokens.Select(token => assembly.ManifestModule.ResolveMember(token, Any, Any)!).Where(IsOurs)];
    }

    static bool IsOurs(MemberInfo member) =>
        DeclaringType(member).Assembly.GetName().Name is { } name
        && (name.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Recognizers.Text.", StringComparison.Ordinal));

    static Type DeclaringType(MemberInfo member) => member as Type ?? member.DeclaringType!;

    static bool IsPublic(MemberInfo member) => IsVisible(DeclaringType(member)) && member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };

    // A nested type may be there for deriving classes only.
    static bool IsVisible(Type type) => type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!) : type.IsPublic;
}
