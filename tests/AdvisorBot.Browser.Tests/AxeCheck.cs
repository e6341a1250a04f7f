using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>Checks a screen against WCAG 2.2, levels A and AA.</summary>
static class AxeCheck
{
    static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task RunAsync(IPage page)
    {
        var violations = page.Frames.Count > 1 ? await WithFramesAsync(page) : await AloneAsync(page);
        var found = violations
            .SelectMany(violation =>
                violation.Nodes.Select(node =>
                    (
                        violation.Id, Target: node.Target.ToString() ?? "", node.Html,
                        Reason: string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message)))))
            .Select(found => $"{found.Id}: {found.Target}: {found.Reason}\n{found.Html}")
            .ToList();
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    static async Task<IEnumerable<AxeResultItem>> WithFramesAsync(IPage page) =>
        (await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = [.. Tags] } })).Violations;

    // The library opens a page for every check and carries all that passed through it, which takes ten times as long as axe itself.
    static async Task<IEnumerable<AxeResultItem>> AloneAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        var violations = await page.EvaluateAsync<string>(
            "async tags => JSON.stringify((await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })).violations)",
            Tags);
        return JsonSerializer.Deserialize<AxeResultItem[]>(violations, JsonSerializerOptions.Web)!;
    }
}
