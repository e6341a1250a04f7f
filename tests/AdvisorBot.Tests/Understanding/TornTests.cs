using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding;

/// <summary>Two choices of a question that takes one, said in one breath: neither is stored, both are asked about.</summary>
public sealed class TornTests
{
    [Theory]
    [InlineData("en", "it has to run on our own servers, and we want a managed service")]
    [InlineData("en", "we run our own servers and Microsoft should run it")]
    [InlineData("en", "a managed service, please, and it must be on-premises only")]
    [InlineData("de", "wir haben eigene Server, aber es soll ein verwalteter Dienst sein")]
    [InlineData("es", "tenemos servidores propios y queremos un servicio administrado")]
    public void TwoChoicesOfWhichOneOnlyCanHoldAreAskedAbout(string language, string text)
    {
        var reading = Shipped.Interpreter(language).Read(text, Expectation.Nothing);

        Assert.DoesNotContain(reading.Answers, answer => answer.QuestionId == "operations");
        var pulling = reading.DidYouMean.Where(offer => offer.Pulls).ToList();
        Assert.Equal(["operations", "operations"], pulling.Select(offer => offer.QuestionId));
        Assert.Equal(2, pulling.Select(offer => offer.Answer).Distinct().Count());
    }

    [Theory]
    [InlineData("en", "our own servers or a managed service")]
    [InlineData("en", "not our own servers, a managed service")]
    [InlineData("en", "our own servers, no, actually a managed service")]
    [InlineData("en", "our own servers, on-premises")]
    [InlineData("de", "keine eigenen Server, sondern ein verwalteter Dienst")]
    public void WhatIsWeighedDeniedOrCorrectedDoesNotPull(string language, string text)
    {
        var reading = Shipped.Interpreter(language).Read(text, Expectation.Nothing);

        Assert.DoesNotContain(reading.DidYouMean, offer => offer.Pulls);
    }
}
