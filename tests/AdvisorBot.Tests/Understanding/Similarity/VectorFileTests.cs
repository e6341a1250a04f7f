using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity;

public sealed class VectorFileTests : IDisposable
{
    static readonly Dictionary<string, float[]> Some = new() { ["a ship"] = [1, 0, 0], ["für Köln"] = [0.6f, -0.8f, 0] };

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-vectors-");

    string Path => System.IO.Path.Combine(_folder.FullName, "below", "likeness.vectors");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void WhatIsWrittenIsRead()
    {
        VectorFile.Write(Path, "model", Some);

        Assert.Equal(Some, VectorFile.Read(Path, "model"));
        Assert.Equal(["likeness.vectors"], Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!).Select(System.IO.Path.GetFileName));
    }

    [Fact]
    public void AnotherFileTakesTheFirstOnesPlace()
    {
        VectorFile.Write(Path, "model", Some);
        VectorFile.Write(Path, "model", new Dictionary<string, float[]> { ["new"] = [0, 1] });

        Assert.Equal(["new"], VectorFile.Read(Path, "model").Keys);
    }

    [Fact]
    public void WithoutAFileThereIsNothing() => Assert.Empty(VectorFile.Read(Path, "model"));

    [Fact]
    public void VectorsOfAnotherModelAreNotRead()
    {
        VectorFile.Write(Path, "model", Some);

        Assert.Empty(VectorFile.Read(Path, "another"));
    }

    [Fact]
    public void AFileOfWhichAnyByteIsWrongIsIgnored()
    {
        VectorFile.Write(Path, "model", Some);
        var good = File.ReadAllBytes(Path);

        for (var at = 0; at < good.Length; at++)
        {
            var bad = good.ToArray();
            bad[at] ^= 4;
            File.WriteAllBytes(Path, bad);
            Assert.Empty(VectorFile.Read(Path, "model"));
        }
    }

    [Fact]
    public void AFileThatEndsEarlyIsIgnored()
    {
        VectorFile.Write(Path, "model", Some);
        var good = File.ReadAllBytes(Path);

        for (var length = 0; length < good.Length; length++)
        {
            File.WriteAllBytes(Path, good[..length]);
            Assert.Empty(VectorFile.Read(Path, "model"));
        }
    }
}
