using AdvisorBot.Channels.Terminal;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Tests.Channels;

public class TerminalChatTests
{
    static readonly Message Advice = new(
        [new Block.Paragraph("Take the moka pot.")],
        [new Block.Fold("Why", [new Block.Paragraph("It is strong.")], Spare: true), new Block.Fold("Sources", [new Block.Paragraph("A small guide.")])],
        [],
        [],
        FoldHint: "A letter opens:");

    [Fact]
    public async Task LongAdviceIsFoldedAndALetterOpensAPart()
    {
        var (output, heard) = await TalkAsync("b", "c", " A ");

        Assert.Contains("Take the moka pot.\n\nA letter opens:\n[a] Why\n[b] Sources", output, StringComparison.Ordinal);
        Assert.Contains("> \nSources\nA small guide.", output, StringComparison.Ordinal);
        Assert.Contains("> \nWhy\nIt is strong.", output, StringComparison.Ordinal);
        Assert.Equal(["c"], heard);
    }

    [Fact]
    public async Task AfterALaterReplyTheSameLetterIsAnAnswer()
    {
        var (_, heard) = await TalkAsync("a", "which language?", "a");

        Assert.Equal(["which language?", "a"], heard);
    }

    [Fact]
    public async Task AGoodbyeEndsTheChat()
    {
        var (_, heard) = await TalkAsync("bye", "are you there?");

        Assert.Equal(["bye"], heard);
    }

    static async Task<(string Output, List<string> Heard)> TalkAsync(params string[] lines)
    {
        var bot = new Adviser();
        await using var services = new ServiceCollection().AddSingleton<IBot>(bot).AddSingleton(BotUnderTest.Knowledge).BuildServiceProvider();
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter { NewLine = "\n" };
        await TerminalChat.RunAsync(services, input, new(output, console: null), CancellationToken.None);
        return (output.ToString(), bot.Heard);
    }

    /// <summary>Gives its advice at once, and then listens and answers questions only.</summary>
    sealed class Adviser : IBot
    {
        public List<string> Heard { get; } = [];

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
                return turnContext.SendActivityAsync(
                    new Presenter(Repository.Data.Channels).Present(Advice, TerminalAdapter.ChannelId, personId: null)[^1], cancellationToken);
            Heard.Add(turnContext.Activity.Text);
            return turnContext.Activity.Text.EndsWith('?')
                ? turnContext.SendActivityAsync("Well, which?", cancellationToken: cancellationToken)
                : Task.CompletedTask;
        }
    }
}
