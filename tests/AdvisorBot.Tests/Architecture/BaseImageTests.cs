using System.Diagnostics;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>The script that names the base images by digest, with a stand-in for docker that makes digests up.</summary>
public sealed class BaseImageTests : IDisposable
{
    const string Made = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-images-");

    public BaseImageTests()
    {
        _folder.CreateSubdirectory("build");
        File.Copy(Path.Combine(Repository.Root, "Dockerfile"), Path.Combine(_folder.FullName, "Dockerfile"));
        File.Copy(Path.Combine(Repository.Root, "build", "pin-base-images.sh"), Path.Combine(_folder.FullName, "build", "pin-base-images.sh"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    string[] Images() => [.. File.ReadLines(Path.Combine(_folder.FullName, "Dockerfile")).Where(line => line.StartsWith("FROM ", StringComparison.Ordinal))];

    async Task<int> PinAsync(string digest)
    {
        var docker = Path.Combine(_folder.FullName, "docker");
        await File.WriteAllTextAsync(docker, $"#!/bin/sh\n[ \"$1 $2 $3\" = 'buildx imagetools inspect' ] && echo '{digest}'\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(docker, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        var start = new ProcessStartInfo("sh", [Path.Combine(_folder.FullName, "build", "pin-base-images.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_folder.FullName}:{start.Environment["PATH"]}";
        using var script = Process.Start(start)!;
        await script.WaitForExitAsync();
        return script.ExitCode;
    }

    [Fact]
    public async Task EveryBaseImageGetsItsDigestAndANewOneTakesThePlaceOfTheOld()
    {
        var before = Images();

        Assert.Equal(0, await PinAsync(Made.Replace('0', 'f')));
        Assert.Equal(0, await PinAsync(Made));

        var pinned = Images();
        Assert.Equal(before.Length, pinned.Length);
        Assert.All(pinned, image => Assert.Contains($"@{Made}", image, StringComparison.Ordinal));
        Assert.Equal(before.Select(image => image.Split('@')[0]), pinned.Select(image => image.Replace($"@{Made}", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AnAnswerThatIsNoDigestChangesNothing()
    {
        var before = Images();

        Assert.NotEqual(0, await PinAsync("<no value>"));

        Assert.Equal(before, Images());
    }
}
