namespace Microsoft.Bot.Builder.Tests.Transcripts;

public class MemoryTranscriptStoreTests : TranscriptStoreContract
{
    protected override ITranscriptStore Store { get; } = new MemoryTranscriptStore();
}
