using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Channels.Tests.Support;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Tests.DirectLine;

/// <summary>Settings that would make the chat unsafe stop the service at its start, and the message says which and how to mend it.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("DirectLine:Secrets:0", "a", "DirectLine:Secrets:0 has fewer than 32 characters")]
    [InlineData("DirectLine:AllowedOrigins:0", "*", "DirectLine:AllowedOrigins:0 is '*'")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://a.example/path", "without a path")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://a.example;script-src", "one origin")]
    [InlineData("DirectLine:SigningKeys:0", "abc", "DirectLine:SigningKeys:0 is not a key")]
    public async Task WhatIsWrongIsSaidAtStart(string key, string value, string says)
    {
        await using var service = new Service { Settings = { [key] = value } };

        var problem = Assert.ThrowsAny<OptionsValidationException>(() => service.CreateClient());

        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyFileThatADiskLeftEmptyIsSaidAtStart()
    {
        var file = Path.GetTempFileName();
        await using var service = new Service { Settings = { ["DirectLine:KeyFile"] = file } };

        var problem = Assert.ThrowsAny<OptionsValidationException>(() => service.CreateClient());

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
