namespace Microsoft.Bot.Builder.Tests.Transcripts;

public sealed class FileTranscriptLoggerTests : TranscriptStoreContract, IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("transcripts").FullName;

    public FileTranscriptLoggerTests() => Store = new FileTranscriptLogger(_folder);

    protected override ITranscriptStore Store { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AFormerRunsTranscriptIsReplacedInTestsAndContinuedOtherwise()
    {
        await LogAsync("c", 2);

        await new FileTranscriptLogger(_folder, unitTestMode: false).LogActivityAsync(Activity("c", 5));
        Assert.Equal(3, (await Store.GetTranscriptActivitiesAsync("test", "c")).Items.Length);

        await new FileTranscriptLogger(_folder).LogActivityAsync(Activity("c", 6));
        Assert.Single((await Store.GetTranscriptActivitiesAsync("test", "c")).Items);
    }

    [Theory]
    [InlineData("../../outside")]
    [InlineData("..")]
    [InlineData("a:b*c?d|e")]
    public async Task NoIdLeadsOutOfTheFolder(string conversation)
    {
        await LogAsync(conversation, 1);

        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "test"), "*.transcript"));
        Assert.Single((await Store.GetTranscriptActivitiesAsync("test", conversation)).Items);
    }
}
