using System.Diagnostics;

namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>A disk of two megabytes that can be filled up, emptied and made read-only.</summary>
sealed class SmallDisk : IAsyncDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-disk-");

    public string Path => _folder.FullName;

    string Filler => System.IO.Path.Combine(Path, "filler");

    public static async Task<SmallDisk> MountAsync(string options = "size=2m")
    {
        var disk = new SmallDisk();
        await RunAsync("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.Path);
        return disk;
    }

    public Task MakeWritableAsync() => RunAsync("mount", "-o", "remount,rw", Path);

    /// <summary>Takes all space that is left.</summary>
    public void Fill()
    {
        using var filler = File.Create(Filler);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                filler.Write(block);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // Full, as was wanted.
        }
    }

    public void Empty() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", "-l", Path);
        _folder.Delete();
    }

    static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
