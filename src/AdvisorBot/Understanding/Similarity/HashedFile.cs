using System.Security.Cryptography;
using System.Text;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>A file of what was worked out once, with the SHA-256 of its content before it: half of it, or a broken one, is none.</summary>
static class HashedFile
{
    /// <summary>What is read from the file; null if there is none, it is broken, or it cannot be read.</summary>
    public static T? Read<T>(string path, Func<BinaryReader, T?> parse)
        where T : class
    {
        try
        {
            if (!File.Exists(path))
                return null;
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
            if (!IsWhole(file))
                return null;
            using var reader = new BinaryReader(file, Encoding.UTF8);
            return parse(reader);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes the file aside and puts it in place at once, so that no reader ever finds half of it.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static void Write(string path, Action<BinaryWriter> compose)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var aside = $"{path}.{Guid.NewGuid():N}";
        try
        {
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16))
            {
                // The hash comes first, and is known last.
                file.Write(new byte[SHA256.HashSizeInBytes]);
                using (var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true))
                    compose(writer);
                file.Position = SHA256.HashSizeInBytes;
                var hash = SHA256.HashData(file);
                file.Position = 0;
                file.Write(hash);
            }
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    // Leaves the file behind its hash.
    static bool IsWhole(FileStream file)
    {
        var hash = new byte[SHA256.HashSizeInBytes];
        if (file.ReadAtLeast(hash, hash.Length, throwOnEndOfStream: false) < hash.Length || !SHA256.HashData(file).AsSpan().SequenceEqual(hash))
            return false;
        file.Position = hash.Length;
        return true;
    }
}
