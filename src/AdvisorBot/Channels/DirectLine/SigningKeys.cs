using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>The keys that sign Direct Line tokens: from the settings, or one of our own that outlives a restart.</summary>
sealed class SigningKeys
{
    const int KeyBytes = 32;

    /// <summary>Null when the keys are in the settings.</summary>
    readonly string? _file;

    public SigningKeys(IOptions<DirectLineOptions> options)
    {
        var settings = options.Value;
        _file = settings.SigningKeys.Length > 0 ? null : settings.KeyFile;
        All = settings.SigningKeys.Length > 0
            ? [.. settings.SigningKeys.Select((text, index) => Named(Decode(text, $"{DirectLineOptions.Section}:{nameof(settings.SigningKeys)}:{index}")))]
            : [Named(ReadOrCreate(settings.KeyFile))];
    }

    /// <summary>Why the next start would not find the key that signs now; null if it would.</summary>
    public string? Problem()
    {
        if (_file is not { } file)
            return null;
        try
        {
            return Named(Decode(File.ReadAllText(file), file)).KeyId == Current.KeyId
                ? null
                : $"{file} holds another key than the one in use: after the next start, open conversations are lost to their pages.";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or OptionsValidationException)
        {
            return $"The key file cannot be read, and the next start would make a new one or fail: {problem.Message}";
        }
    }

    /// <summary>Every key that a token may be signed with.</summary>
    public IReadOnlyList<SecurityKey> All { get; }

    /// <summary>The key that signs new tokens.</summary>
    public SecurityKey Current => All[0];

    // The key's id is a digest of it, so that two servers with the same key give it the same name.
    static SymmetricSecurityKey Named(byte[] key) => new(key) { KeyId = Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 8)) };

    static byte[] Decode(string text, string place)
    {
        var key = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.Trim(), key, out var length) || length < KeyBytes)
            throw new OptionsValidationException(
                DirectLineOptions.Section,
                typeof(DirectLineOptions),
                [$"{place} is not a key: write at least {KeyBytes} random bytes in Base64, for example from `openssl rand -base64 32`."]);
        return key[..length];
    }

    static byte[] ReadOrCreate(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        if (!File.Exists(path))
            Create(path);
        return Decode(File.ReadAllText(path), path);
    }

    /// <summary>Written aside and renamed: a disk that fills up or a crash leaves no half of a key.</summary>
    static void Create(string path)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(aside, options))
            {
                file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))));
                file.Flush(flushToDisk: true);
            }
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made one at the same moment.
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
