using AdvisorBot.Operations.Logs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>What comes from outside stays within the line that speaks of it.</summary>
public sealed class LineFormatterTests
{
    static string Write(string message, Exception? exception = null)
    {
        using var output = new StringWriter();
        new LineFormatter().Write(new LogEntry<string>(LogLevel.Warning, "A.Category", new(7), message, exception, (state, _) => state), null, output);
        return output.ToString();
    }

    [Theory]
    [InlineData("a\nfail: B[1] made up", "a\\u000afail")]
    [InlineData("a\r\nb", "a\\u000d\\u000ab")]
    [InlineData("\u001b[2Jgone", "\\u001b[2Jgone")]
    [InlineData("a\u2028b\u2029c\u0085d", "a\\u2028b\\u2029c\\u0085d")]
    [InlineData("\u202Egnp.exe", "\\u202egnp.exe")]
    [InlineData("a\tb\0", "a\\u0009b\\u0000")]
    public void ControlCharactersAreWrittenOut(string message, string says)
    {
        var line = Write(message);

        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.Equal(1, line.Count(char.IsControl));
        Assert.EndsWith("\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryIsOneLineWithItsLevelAndPlace() => Assert.Equal("warn: A.Category[7] Grüße 😀\n", Write("Grüße 😀"));

    [Fact]
    public void TheStackOfAnExceptionIsIndentedSoThatNoLineOfItLooksLikeAnEntry()
    {
        var lines = Write("failed", new InvalidOperationException("one\ninfo: B[1] two \u001b[31m")).TrimEnd('\n').Split('\n');

        Assert.All(lines.Skip(1), line => Assert.StartsWith("      ", line, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', string.Concat(lines));
    }
}
