using System.Net;
using System.Text;
using AdvisorBot.Harness;
using AdvisorBot.TestSupport;
using Microsoft.Data.Sqlite;

namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>A service that is asked to stop finishes what it has begun.</summary>
public sealed class StopTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-stop-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ATurnThatWaitsForTheStoreIsFinishedAndAnsweredHoweverLongItTakes()
    {
        var file = Path.Combine(_folder.FullName, "advisor.db");
        await using var service = new ServiceProcess(Programs.Adviser, new Dictionary<string, string>
        {
            ["Storage:File"] = file,
            ["Logging:LogLevel:Default"] = "Warning",
            ["Understanding:Likeness"] = "Off",
            ["Data:Folder"] = MachineLearningData.Folder,
        });
        await service.StartAsync(default);
        await using var other = new SqliteConnection($"Data Source={file};Pooling=False");
        await other.OpenAsync();
        await RunAsync(other, "BEGIN IMMEDIATE");
        using var http = new HttpClient();
        using var message = new Message();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "api/messages")) { Content = message };
        // The body goes out once the service has begun with the request.
        request.Headers.ExpectContinue = true;
        var answering = http.SendAsync(request);
        await message.Sent;

        var stopping = service.TerminateAsync();
        // Longer than the two seconds after which the command line would end the process.
        await Task.WhenAny(stopping, Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System));
        Assert.False(stopping.IsCompleted, service.LastWords);
        await RunAsync(other, "ROLLBACK");

        using var answer = await answering;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"activities\":[{", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await stopping);
    }

    static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>An activity that tells when it has been sent.</summary>
    sealed class Message : HttpContent
    {
        static readonly byte[] Json = Encoding.UTF8.GetBytes("""
            {"type":"message","id":"m1","text":"hello","deliveryMode":"expectReplies","channelId":"test","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"bot"}}
            """);

        readonly TaskCompletionSource _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Message() => Headers.ContentType = new("application/json");

        public Task Sent => _sent.Task;

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Json);
            await stream.FlushAsync();
            _sent.SetResult();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Json.Length;
            return true;
        }
    }
}
