using AdvisorBot.Harness;
using AdvisorBot.PageTimes;
using Microsoft.Playwright;

if (args is not [var assembly, ..])
{
    await Console.Error.WriteLineAsync("""
        <AdvisorBot.dll, as published> [path of Chromium]
            How long a person waits for the first words, for Web Chat and for a reply; service and browser share the machine.
        """);
    return 2;
}

var folder = Directory.CreateTempSubdirectory("advisor-page-");
using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new()
{
    ExecutablePath = args.ElementAtOrDefault(1) ?? "/usr/bin/chromium-headless-shell",
    Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});
await using (var service = new ServiceProcess(Path.GetFullPath(assembly), new Dictionary<string, string>
{
    ["Storage:File"] = Path.Combine(folder.FullName, "advisor.db"),
    ["Logging:LogLevel:Default"] = "Warning",
}))
{
    await service.StartAsync(default);
    await new Visits(browser, service.Address).MeasureAsync();
}
folder.Delete(recursive: true);
return 0;
