using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Tests.Channels.DirectLine;

public sealed class SigningKeysTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-keys-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void AKeyOfOurOwnOutlivesARestart()
    {
        var options = new DirectLineOptions { KeyFile = Path.Combine(_folder.FullName, "new", "direct-line.key") };

        var first = (SymmetricSecurityKey)new SigningKeys(Options.Create(options)).Current;
        var second = (SymmetricSecurityKey)new SigningKeys(Options.Create(options)).Current;

        Assert.Equal(32, first.Key.Length);
        Assert.Equal(first.Key, second.Key);
    }

    [Fact]
    public void AKeyOfOurOwnCanBeReadByNobodyElse()
    {
        var options = new DirectLineOptions { KeyFile = Path.Combine(_folder.FullName, "direct-line.key") };

        _ = new SigningKeys(Options.Create(options));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(options.KeyFile));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("not Base64 at all, but long enough to be a key !!!")]
    public void AFaultyKeyIsNamedByItsPlaceWithAWayToMendIt(string key)
    {
        var error = Assert.Throws<OptionsValidationException>(() => new SigningKeys(Options.Create(new DirectLineOptions { SigningKeys = [Convert.ToBase64String(new byte[32]), key] })));

        Assert.Contains("DirectLine:SigningKeys:1", error.Message, StringComparison.Ordinal);
        Assert.Contains("openssl rand -base64 32", error.Message, StringComparison.Ordinal);
    }
}
