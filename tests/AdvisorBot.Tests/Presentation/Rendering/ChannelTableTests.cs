using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Rendering;

public sealed class ChannelTableTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("channels").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AnUnknownChannelHasTheRowOther() =>
        Assert.Same(Repository.Data.Channels["other"], Repository.Data.Channels["smoke-signals"]);

    [Fact]
    public void AMissingChannelIdHasTheRowOther() => Assert.Same(Repository.Data.Channels["other"], Repository.Data.Channels[null]);

    [Theory]
    [InlineData("webchat: {}", "`other` is missing")]
    [InlineData("other: {suggested-actions: many}", "not a whole number")]
    [InlineData("other: {buttons: 3}", "not known")]
    [InlineData("other: {suggested-action: shout}", "not known")]
    public void FaultsAreReported(string yaml, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "channels.yaml"), yaml);

        var problem = Assert.Single(ChannelTable.Load(_folder).Problems);

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(1, problem.Line);
    }
}
