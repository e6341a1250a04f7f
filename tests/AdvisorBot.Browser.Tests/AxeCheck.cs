using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>Checks a screen against WCAG 2.2, levels A and AA.</summary>
static class AxeCheck
{
    static readonly AxeRunOptions Wcag = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    public static async Task RunAsync(IPage page)
    {
        var result = await page.RunAxe(Wcag);
        var found = result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => (violation.Id, Target: node.Target.ToString() ?? "", node.Html, Reason: string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message)))))
            .Select(found => $"{found.Id}: {found.Target}: {found.Reason}\n{found.Html}")
            .ToList();
        Assert.True(found.Count == 0, string.Join("\n", found));
    }
}
