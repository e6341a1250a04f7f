namespace Microsoft.Bot.Builder.Dialogs.Tests.Stack;

public class DialogTests
{
    [Fact]
    public void AnIdIsComputedFromTheClassUnlessGiven()
    {
        Assert.Equal(nameof(Plain), new Plain().Id);
        Assert.Equal("own", new Plain { Id = "own" }.Id);
        Assert.Equal(nameof(Plain), new Plain().GetVersion());
        Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);
    }

    [Fact]
    public void TelemetryIsNeverNull() => Assert.Same(NullBotTelemetryClient.Instance, new Plain { TelemetryClient = null }.TelemetryClient);

    [Fact]
    public void EndOfTurnWaits() => Assert.Equal((DialogTurnStatus.Waiting, null), (Dialog.EndOfTurn.Status, Dialog.EndOfTurn.Result));

    [Fact]
    public void AStackIsNeverNull()
    {
        Assert.Empty(new DialogState().DialogStack);
        Assert.Empty(new DialogState(null).DialogStack);
        Assert.Empty(new DialogInstance().State);
    }

    sealed class Plain : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.EndDialogAsync(options, cancellationToken);
    }
}
