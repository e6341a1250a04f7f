using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace AdvisorBot.Tests.Architecture;

/// <summary>Data flows one way: the rooms of the house do not look back.</summary>
public class FolderTests
{
    static readonly ArchUnitNET.Domain.Architecture Service = new ArchLoader().LoadAssemblies(typeof(Program).Assembly).Build();

    // In the order of the flow; a room may use those before it in this list.
    static readonly string[] Rooms = ["Understanding", "Presentation", "Dialogs"];

    [Fact]
    public void AdviceKnowsNoBotsNoWebAndNoStorage()
    {
        var references = typeof(Advice.Advisor).Assembly.GetReferencedAssemblies().Select(name => name.Name!).ToList();

        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.Bot", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.Contains("Sqlite", StringComparison.Ordinal) || name.Contains("Redis", StringComparison.Ordinal));
    }

    [Fact]
    public void TheConversationKnowsNoChannelNoTurnAndNoStore()
    {
        foreach (var room in Rooms)
            Assert.Empty(Uses(room, "Channels", "Turns", "Storage", "Operations"));
    }

    [Fact]
    public void UnderstandingAndPresentationDoNotLookBack()
    {
        Assert.Empty(Uses("Understanding", "Presentation", "Dialogs"));
        Assert.Empty(Uses("Presentation", "Dialogs"));
    }

    [Fact]
    public void TheStoreKnowsNoBot()
    {
        Assert.Empty(Uses("Storage", "Understanding", "Presentation", "Dialogs", "Channels", "Turns"));
        Assert.Empty(Service.Types.Where(type => IsIn(type, "Storage")).SelectMany(type => type.Dependencies).Where(IsBot).Select(Describe));
    }

    [Fact]
    public void ExplanationsAndMessagesKnowNoActivities()
    {
        var types = Service.Types.Where(type => type.Namespace?.FullName is "AdvisorBot.Presentation.Explanations" or "AdvisorBot.Presentation.Messages" or "AdvisorBot.Presentation.Wording");

        Assert.Empty(types.SelectMany(type => type.Dependencies).Where(IsBot).Select(Describe));
    }

    [Fact]
    public void NothingUsesNewtonsoft() =>
        Assert.DoesNotContain(Closure(typeof(Program).Assembly), name => name.Contains("Newtonsoft", StringComparison.OrdinalIgnoreCase));

    static IEnumerable<string> Uses(string room, params string[] others) =>
        Service.Types
            .Where(type => IsIn(type, room))
            .SelectMany(type => type.Dependencies)
            .Where(use => others.Any(other => IsIn(use.Target, other)))
            .Select(Describe)
            .Distinct();

    static bool IsIn(IType type, string room) => $"{type.Namespace?.FullName}.".StartsWith($"AdvisorBot.{room}.", StringComparison.Ordinal);

    static bool IsBot(ArchUnitNET.Domain.Dependencies.ITypeDependency use) => use.Target.FullName.StartsWith("Microsoft.Bot", StringComparison.Ordinal);

    static string Describe(ArchUnitNET.Domain.Dependencies.ITypeDependency use) => $"{use.Origin.FullName} -> {use.Target.FullName}";

    static HashSet<string> Closure(Assembly root)
    {
        var names = new HashSet<string>();
        var open = new Queue<Assembly>([root]);
        while (open.TryDequeue(out var assembly))
        {
            foreach (var reference in assembly.GetReferencedAssemblies().Where(reference => names.Add(reference.Name!)))
            {
                if (!reference.Name!.StartsWith("System", StringComparison.Ordinal))
                    open.Enqueue(Assembly.Load(reference));
            }
        }
        return names;
    }
}
