using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Tests.DirectLine;

/// <summary>Settings that would make the chat unsafe stop the service at its start, and the message says which and how to mend it.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("a", null, "DirectLine:Secrets:0 has fewer than 32 characters")]
    [InlineData(null, "*", "DirectLine:AllowedOrigins:0 is '*'")]
    [InlineData(null, "https://a.example/path", "without a path")]
    [InlineData(null, "https://a.example;script-src", "one origin")]
    [InlineData(null, "a.example", "such as https://intranet.example")]
    public void WhatIsWrongIsSaid(string? secret, string? origin, string says)
    {
        var options = new DirectLineOptions { Secrets = secret is null ? [] : [secret], AllowedOrigins = origin is null ? [] : [origin] };

        var result = new DirectLineOptionsCheck().Validate(null, options);

        Assert.True(result.Failed);
        Assert.Contains(says, result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsRightIsTaken() =>
        Assert.True(
            new DirectLineOptionsCheck().Validate(
                null, new() { Secrets = [new('x', 44)], AllowedOrigins = ["https://intranet.example", "http://localhost:3000"] }).Succeeded);

    [Fact]
    public void AKeyThatIsNoneIsSaidWithItsPlace()
    {
        var problem = Assert.Throws<OptionsValidationException>(() => new SigningKeys(Options.Create(new DirectLineOptions { SigningKeys = ["abc"] })));

        Assert.Contains("DirectLine:SigningKeys:0 is not a key", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyFileThatADiskLeftEmptyIsSaid()
    {
        var file = Path.GetTempFileName();

        var problem = Assert.Throws<OptionsValidationException>(() => new SigningKeys(Options.Create(new DirectLineOptions { KeyFile = file })));

        Assert.Contains(file, problem.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void AKeyIsWrittenAsideSoThatNoHalfOfOneIsLeft()
    {
        var folder = Directory.CreateTempSubdirectory("advisor-key-");
        var file = Path.Combine(folder.FullName, "direct-line.key");

        var first = new SigningKeys(Options.Create(new DirectLineOptions { KeyFile = file }));
        var second = new SigningKeys(Options.Create(new DirectLineOptions { KeyFile = file }));

        Assert.Equal(first.Current.KeyId, second.Current.KeyId);
        Assert.Equal([file], folder.GetFiles().Select(left => left.FullName));
        folder.Delete(recursive: true);
    }
}
