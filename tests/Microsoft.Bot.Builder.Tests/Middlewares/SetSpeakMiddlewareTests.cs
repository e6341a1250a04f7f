using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Middlewares;

public class SetSpeakMiddlewareTests
{
    const string Open = """<speak version="1.0" xml:lang="en-us" xmlns="http://www.w3.org/2001/10/synthesis">""";

    [Fact]
    public async Task WithoutFallbackASilentMessageStaysSilent()
        => Assert.Null(await SpokenAsync(new SetSpeakMiddleware("male", false), "test", "OK"));

    [Fact]
    public async Task WithFallbackTheTextIsSpoken()
        => Assert.Equal("OK", await SpokenAsync(new SetSpeakMiddleware("male", true), "test", "OK"));

    [Fact]
    public async Task WhatIsSpokenAlreadyStays()
        => Assert.Equal("spoken", await SpokenAsync(new SetSpeakMiddleware("male", true), "test", "OK", "spoken"));

    [Theory]
    [InlineData(Channels.Emulator)]
    [InlineData(Channels.DirectlineSpeech)]
    [InlineData("telephony")]
    public async Task OnAChannelThatSpeaksTheVoiceIsNamed(string channel)
        => Assert.Equal(Open + """<voice name="male">OK</voice></speak>""", await SpokenAsync(new SetSpeakMiddleware("male", true), channel, "OK"));

    [Fact]
    public async Task VoicesThatAreNamedAlreadyStay()
        => Assert.Equal(
            Open + """<voice name="male">OK</voice><voice name="female">OK</voice></speak>""",
            await SpokenAsync(new SetSpeakMiddleware("x", true), Channels.Emulator, """<voice name="male">OK</voice><voice name="female">OK</voice>"""));

    [Fact]
    public async Task SpeechMarkupIsNotWrappedAgain()
        => Assert.Equal("<speak>OK</speak>", await SpokenAsync(new SetSpeakMiddleware("male", true), Channels.Emulator, "<speak>OK</speak>"));

    [Fact]
    public async Task WithoutAVoiceNothingIsWrapped()
        => Assert.Equal("OK", await SpokenAsync(new SetSpeakMiddleware(null!, true), Channels.Emulator, "OK"));

    [Fact]
    public async Task WordsThatLookLikeMarkupAreEscaped()
        => Assert.Equal(Open + """<voice name="male">1 &lt; 2</voice></speak>""", await SpokenAsync(new SetSpeakMiddleware("male", true), Channels.Emulator, "1 < 2"));

    static async Task<string?> SpokenAsync(SetSpeakMiddleware middleware, string channel, string text, string? speak = null)
    {
        var adapter = new RecordingAdapter();
        var turn = new TurnContext(adapter, Incoming.Of(ActivityTypes.Message, activity =>
        {
            activity.ChannelId = channel;
            activity.Locale = "en-us";
        }));
        await middleware.OnTurnAsync(turn, cancellationToken => turn.SendActivityAsync(MessageFactory.Text(text, speak), cancellationToken));
        return adapter.Sent[0].Speak;
    }
}
