using AdvisorBot.Harness;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>A redis-server for the tests of one class.</summary>
public sealed class RedisFixture : IAsyncLifetime
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-redis-");

    public RedisFixture() => Server = new(_folder.FullName);

    public RedisServer Server { get; }

    /// <summary>Whether any file of the server has these bytes in it.</summary>
    public bool Holds(string text) => Holds(_folder.FullName, text);

    /// <summary>A folder for another server, whose files count as well.</summary>
    public string Folder(string name) => _folder.CreateSubdirectory(name).FullName;

    public static bool Holds(string folder, string text) =>
        new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories).Any(file => Contains(file.FullName, System.Text.Encoding.UTF8.GetBytes(text)));

    static bool Contains(string file, byte[] bytes)
    {
        try
        {
            return File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0;
        }
        catch (IOException)
        {
            // Deleted since it was found.
            return false;
        }
    }

    public Task InitializeAsync() => Server.StartAsync();

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
