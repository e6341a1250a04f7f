using System.Diagnostics;
using System.Text;
using AdvisorBot.Harness;
using AdvisorBot.Storage;
using AdvisorBot.Storage.Sqlite;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>A person's data is gone after "delete my data" in the conversation, and after the operator's command.</summary>
public sealed class PersonalDataTests : IAsyncLifetime
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-data-");
    readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    readonly ServiceProcess _service;
    int _messages;

    public PersonalDataTests() =>
        _service = new(Programs.Adviser, new Dictionary<string, string>
        {
            ["Storage:File"] = File,
            ["Logging:LogLevel:Default"] = "Warning",
            ["Understanding:Likeness"] = "Off",
            ["Data:Folder"] = MachineLearningData.Folder,
        });

    string File => Path.Combine(_folder.FullName, "advisor.db");

    public Task InitializeAsync() => _service.StartAsync(default);

    public async Task DisposeAsync()
    {
        await _service.DisposeAsync();
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    async Task<string> SayAsync(string text, string conversation = "c1", string user = "person-4711")
    {
        var activity = $$$"""
            {"type":"message","id":"m{{{++_messages}}}","text":"{{{text}}}","deliveryMode":"expectReplies","channelId":"test","conversation":{"id":"{{{conversation}}}"},"from":{"id":"{{{user}}}"},"recipient":{"id":"bot"}}
            """;
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(_service.Address, "api/messages"), content);
        var said = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, said);
        return said;
    }

    /// <summary>What is left once the service has stopped and the confirmation has passed its time.</summary>
    async Task<string> LeftAsync()
    {
        await _service.DisposeAsync();
        var options = new StorageOptions { File = File, ForgetWithin = TimeSpan.Zero };
        var later = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(11));
        await using var store = new SqliteConversationStore(options, later);
        await store.SweepAsync(default);
        var left = new StringBuilder();
        foreach (var conversation in new[] { "c1", "c2", "other" })
        {
            var record = await store.LoadAsync(new("test", conversation), default);
            left.Append(conversation).Append(':').Append(record.ETag is null ? "gone" : "kept").Append(' ');
            foreach (var entry in await store.ReadLogAsync(record.Key, 0, 1000, default))
                left.Append(Encoding.UTF8.GetString(entry.Json.Span));
        }
        return left.ToString();
    }

    [Fact]
    public async Task DeleteMyDataLeavesNothingOfThePerson()
    {
        await SayAsync("I know Python and my secret project is Zugvogel");
        await SayAsync("hello", "c2");
        await SayAsync("hello", "other", "somebody else");

        await SayAsync("delete my data");
        await SayAsync("yes");

        var left = await LeftAsync();
        Assert.StartsWith("c1:gone c2:gone other:kept", left, StringComparison.Ordinal);
        Assert.DoesNotContain("person-4711", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeleteMyDataLeavesNoByteOfThePersonInAnyFile()
    {
        await SayAsync("I know Python and my secret project is Zugvogel");
        await SayAsync("delete my data");
        await SayAsync("yes");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Holding("Zugvogel").Any())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
        await _service.DisposeAsync();
        Assert.Empty(Holding("Zugvogel"));
    }

    [Fact]
    public void TheFilesAreForNobodyElseToRead() =>
        Assert.All(_folder.GetFiles("advisor.db*"), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode));

    IEnumerable<string> Holding(string word) =>
        _folder.GetFiles().Where(file => Contains(file, Encoding.UTF8.GetBytes(word))).Select(file => file.Name);

    static bool Contains(FileInfo file, byte[] word)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(word) >= 0;
    }

    [Fact]
    public async Task TheOperatorsCommandDeletesWhileTheServiceRuns()
    {
        await SayAsync("I know Python and my secret project is Zugvogel");
        await SayAsync("hello", "c2");
        await SayAsync("hello", "other", "somebody else");
        var start = new ProcessStartInfo(
            "dotnet", [Programs.Adviser, "data", "delete", "--user", "person-4711", $"--Storage:File={File}"])
        { RedirectStandardOutput = true };

        using var command = Process.Start(start)!;
        var said = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();

        Assert.Equal(0, command.ExitCode);
        Assert.Contains("Deleted 2 conversations", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Zugvogel", await SayAsync("hello again", "c2"), StringComparison.Ordinal);
        var left = await LeftAsync();
        Assert.StartsWith("c1:gone c2:kept", left, StringComparison.Ordinal);
        Assert.DoesNotContain("Zugvogel", left, StringComparison.Ordinal);
    }
}
