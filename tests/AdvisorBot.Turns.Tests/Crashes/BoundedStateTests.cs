using System.Text;
using AdvisorBot.Harness;
using AdvisorBot.Storage;
using AdvisorBot.Storage.Sqlite;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>However long a person talks to the adviser, what is kept of it stays small.</summary>
public sealed class BoundedStateTests : IDisposable
{
    const int Messages = 150;
    const int LogEntries = 60;

    static readonly string[] Texts =
    [
        "hello", "Choosing a machine learning technology in Azure (2018)", "I know Python and R", "about 5 TB of data", "batch scoring on a schedule",
        "not sure", "back", "what if we had to work offline", "compare Databricks and Batch AI", "start over",
    ];

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-bounded-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task StateStaysUnderFourKilobytesAndTheLogKeepsToItsLength()
    {
        var file = Path.Combine(_folder.FullName, "advisor.db");
        var settings = new Dictionary<string, string>
        {
            ["Storage:File"] = file,
            ["Storage:LogEntries"] = $"{LogEntries}",
            ["Logging:LogLevel:Default"] = "Warning",
            ["Understanding:Likeness"] = "Off",
            ["Data:Folder"] = MachineLearningData.Folder,
        };
        await using (var service = new ServiceProcess(Programs.Adviser, settings))
        {
            await service.StartAsync(default);
            using var http = new HttpClient();
            for (var n = 0; n < Messages; n++)
                await SayAsync(http, new Uri(service.Address, "api/messages"), Texts[n % Texts.Length], n);
        }

        await using var store = new SqliteConversationStore(new StorageOptions { File = file }, TimeProvider.System);
        var record = await store.LoadAsync(new("test", "long"), default);
        Assert.InRange(record.State!.Value.Length, 1, 4096);
        Assert.InRange((await store.ReadLogAsync(record.Key, 0, 10_000, default)).Count, LogEntries, LogEntries * 5 / 4);
        Assert.True(record.NextPosition > 2 * Messages);
    }

    static async Task SayAsync(HttpClient http, Uri address, string text, int n)
    {
        var activity = $$$"""
            {"type":"message","id":"m{{{n}}}","text":"{{{text}}}","deliveryMode":"expectReplies","channelId":"test","conversation":{"id":"long"},"from":{"id":"u"},"recipient":{"id":"bot"}}
            """;
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(address, content);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }
}
