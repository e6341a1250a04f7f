using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>Checks a screen against WCAG 2.1, levels A and AA.</summary>
static class AxeCheck
{
    static readonly AxeRunOptions Wcag = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } };

    /// <summary>What Web Chat's own markup is known to break, which no option of it mends; each with the reason.</summary>
    static readonly (string Rule, string Within, string Reason)[] Known =
    [
        ("aria-allowed-attr", "#fold", "The renderer of Adaptive Cards marks not only the button but also what it unfolds as expanded; on a plain container assistive technology ignores that."),
    ];

    public static async Task RunAsync(IPage page)
    {
        var result = await page.RunAxe(Wcag);
        var found = result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => (violation.Id, Target: node.Target.ToString() ?? "", node.Html, Reason: string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message)))))
            .Where(found => !Known.Any(known => known.Rule == found.Id && found.Target.Contains(known.Within, StringComparison.Ordinal)))
            .Select(found => $"{found.Id}: {found.Target}: {found.Reason}\n{found.Html}")
            .ToList();
        Assert.True(found.Count == 0, string.Join("\n", found));
    }
}
