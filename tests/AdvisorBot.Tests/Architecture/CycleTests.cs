using AdvisorBot.Tests.Support;
using ArchUnitNET.Domain;

namespace AdvisorBot.Tests.Architecture;

/// <summary>No folder, at any level, needs one that needs it, however many stand between them.</summary>
public class CycleTests
{
    static readonly List<(string From, string To, string Use)> Uses = [.. UsesOf()];

    /// <summary>A folder is what stands in it itself: its subfolders are folders of their own.</summary>
    [Fact]
    public void NoFolderIsPartOfACircle() => Assert.Equal("", string.Join(Environment.NewLine, Circles(Uses)));

    /// <summary>And as wholes, with all their subfolders, those that stand side by side.</summary>
    [Fact]
    public void NoFolderWithItsSubfoldersIsPartOfACircleOfItsNeighbours()
    {
        foreach (var parent in Uses.SelectMany(use => new[] { use.From, use.To }).SelectMany(Ancestors).Distinct())
        {
            var neighbours = Uses.Where(use => IsBelow(use.From, parent) && IsBelow(use.To, parent))
                .Select(use => (Child(use.From, parent), Child(use.To, parent), use.Use));
            Assert.Equal("", string.Join(Environment.NewLine, Circles(neighbours)));
        }
    }

    [Fact]
    public void FoldersNeedOnlyThoseToTheRightOfThemInTheFlowOfTheReadme()
    {
        var flow = File.ReadLines(Repository.PathOf("README.md")).Select(line => line.Trim(' ', '`', '.').Split(" > "))
            .Single(folders => folders is ["Operations", ..]).ToList();
        var tops = Uses.Select(use => (From: Top(use.From), To: Top(use.To), use.Use)).Where(use => use.From != use.To).ToList();

        Assert.Equal(tops.SelectMany(use => new[] { use.From, use.To }).Distinct().Order(), flow.Order());
        Assert.Equal("", string.Join(Environment.NewLine, tops.Where(use => flow.IndexOf(use.From) > flow.IndexOf(use.To)).Select(use => use.Use)));
    }

    /// <summary>The folder under AdvisorBot; the core is a project of its own.</summary>
    static string Top(string folder) => folder.Split('.')[1];

    static IEnumerable<(string From, string To, string Use)> UsesOf() =>
        Loaded.Service.Types
            .Where(type => IsOurs(type))
            .SelectMany(type =>
                type.Dependencies.Where(use => IsOurs(use.Target))
                    .Select(use => (Loaded.FolderOf(type), Loaded.FolderOf(use.Target), $"{type.FullName} -> {use.Target.FullName}")))
            .Where(use => use.Item1 != use.Item2)
            .Distinct();

    static bool IsOurs(IType type) => Loaded.FolderOf(type).StartsWith("AdvisorBot", StringComparison.Ordinal);

    static IEnumerable<string> Ancestors(string folder)
    {
        for (var dot = folder.LastIndexOf('.'); dot > 0; dot = folder.LastIndexOf('.', dot - 1))
            yield return folder[..dot];
    }

    static bool IsBelow(string folder, string parent) => folder.StartsWith($"{parent}.", StringComparison.Ordinal);

    static string Child(string folder, string parent) => string.Join('.', folder.Split('.').Take(parent.Split('.').Length + 1));

    /// <summary>The uses that lead from a folder back to it, each with the two types.</summary>
    static List<string> Circles(IEnumerable<(string From, string To, string Use)> uses)
    {
        var all = uses.Where(use => use.From != use.To).ToList();
        var next = all.ToLookup(use => use.From, use => use.To);
        var reached = all.Select(use => use.From).Distinct().ToDictionary(from => from, from => Reached(from, next));
        return [.. all.Where(use => reached.GetValueOrDefault(use.To)?.Contains(use.From) == true).Select(use => use.Use).Order()];
    }

    static HashSet<string> Reached(string from, ILookup<string, string> next)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(next[from]);
        while (open.TryPop(out var folder))
        {
            if (!reached.Add(folder))
                continue;
            foreach (var other in next[folder])
                open.Push(other);
        }
        return reached;
    }
}
