using System.Text.Json.Nodes;

namespace Microsoft.Bot.Builder.Tests.Storage;

public class MemoryStorageTests
{
    readonly IStorage _storage = new MemoryStorage();

    [Fact]
    public async Task WhatWasWrittenIsReadWithItsType()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["plain"] = new Plain { Name = "a" }, ["versioned"] = new Versioned { Name = "b" } });

        var read = await _storage.ReadAsync(["plain", "versioned", "unknown"]);

        Assert.Equal("a", Assert.IsType<Plain>(read["plain"]).Name);
        Assert.Equal("b", Assert.IsType<Versioned>(read["versioned"]).Name);
        Assert.NotNull(Assert.IsType<Versioned>(read["versioned"]).ETag);
        Assert.False(read.ContainsKey("unknown"));
    }

    [Fact]
    public async Task StorageHoldsACopy()
    {
        var item = new Plain { Name = "before" };
        await WriteAsync("key", item);
        item.Name = "after";

        Assert.Equal("before", (await ReadAsync<Plain>("key")).Name);
        Assert.NotSame(await ReadAsync<Plain>("key"), await ReadAsync<Plain>("key"));
    }

    [Fact]
    public async Task AKeyMayBeAnyText()
    {
        const string key = "!@#$%^&*()~/\\><,.?';\"`~";
        await WriteAsync(key, new Plain { Name = "a" });

        Assert.Equal("a", (await ReadAsync<Plain>(key)).Name);
    }

    [Fact]
    public async Task AnItemIsReplacedIfItIsTheStoredVersion()
    {
        await WriteAsync("key", new Versioned { Name = "one" });
        var item = await ReadAsync<Versioned>("key");
        var first = item.ETag;

        item.Name = "two";
        await WriteAsync("key", item);

        Assert.Equal("two", (await ReadAsync<Versioned>("key")).Name);
        Assert.NotEqual(first, (await ReadAsync<Versioned>("key")).ETag);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public async Task AnItemOfAnotherVersionIsAConflict(string? etag)
    {
        await WriteAsync("key", new Versioned { Name = "one" });

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("key", new Versioned { Name = "two", ETag = etag }));
        Assert.Equal("one", (await ReadAsync<Versioned>("key")).Name);
    }

    [Fact]
    public async Task AConflictWritesNothingElseEither()
    {
        await WriteAsync("key", new Versioned { Name = "one" });

        await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(new Dictionary<string, object> { ["other"] = new Plain(), ["key"] = new Versioned { ETag = "0" } }));

        Assert.Empty(await _storage.ReadAsync(["other"]));
    }

    [Fact]
    public async Task AnAsteriskOverwritesAnyVersion()
    {
        await WriteAsync("key", new Versioned { Name = "one" });

        await WriteAsync("key", new Versioned { Name = "two", ETag = "*" });

        Assert.Equal("two", (await ReadAsync<Versioned>("key")).Name);
    }

    [Fact]
    public async Task AnItemWithoutVersionsIsAlwaysReplaced()
    {
        await WriteAsync("key", new Plain { Name = "one" });
        await WriteAsync("key", new Plain { Name = "two" });

        Assert.Equal("two", (await ReadAsync<Plain>("key")).Name);
    }

    [Fact]
    public async Task OfConcurrentWritersOfOneVersionOneWins()
    {
        await WriteAsync("key", new Versioned { Name = "zero" });
        var items = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReadAsync<Versioned>("key")));

        var results = await Task.WhenAll(items.Select(item => Task.Run(async () =>
        {
            try
            {
                await WriteAsync("key", item);
                return true;
            }
            catch (ArgumentException)
            {
                return false;
            }
        })));

        Assert.Single(results, won => won);
    }

    [Fact]
    public async Task ADeletedItemIsGoneAndCanBeCreatedAnew()
    {
        await WriteAsync("key", new Versioned { Name = "one" });

        await _storage.DeleteAsync(["key", "unknown"]);
        Assert.Empty(await _storage.ReadAsync(["key"]));
        await WriteAsync("key", new Versioned { Name = "two" });

        Assert.Equal("two", (await ReadAsync<Versioned>("key")).Name);
    }

    [Fact]
    public async Task NullIsRefused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!));
    }

    [Fact]
    public async Task TypedReadingLeavesOtherTypesOut()
    {
        IStorage storage = new MemoryStorage(new Dictionary<string, JsonObject> { ["json"] = new() { ["name"] = "c" } });
        await storage.WriteAsync(new Dictionary<string, object> { ["plain"] = new Plain { Name = "a" }, ["versioned"] = new Versioned { Name = "b" } });

        var read = await storage.ReadAsync<Plain>(["plain", "versioned", "json"]);

        Assert.Equal("a", read["plain"].Name);
        Assert.Equal("c", read["json"].Name);
        Assert.False(read.ContainsKey("versioned"));
    }

    [Fact]
    public async Task ADictionaryHandedInHoldsTheItems()
    {
        var dictionary = new Dictionary<string, JsonObject>();
        IStorage storage = new MemoryStorage(dictionary);

        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["text"] = "hello" } });
        Assert.Equal("hello", (string?)dictionary["key"]["text"]);

        dictionary["key"]["text"] = "changed";
        Assert.Equal("changed", Assert.IsType<Dictionary<string, object>>((await storage.ReadAsync(["key"]))["key"])["text"]);
    }

    [Fact]
    public async Task OnlyObjectsCanBeStored()
        => await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("key", "text"));

    Task WriteAsync(string key, object item) => _storage.WriteAsync(new Dictionary<string, object> { [key] = item });

    async Task<T> ReadAsync<T>(string key) => Assert.IsType<T>((await _storage.ReadAsync([key]))[key]);

    sealed class Plain
    {
        public string? Name { get; set; }
    }

    sealed class Versioned : IStoreItem
    {
        public string? Name { get; set; }

        public string? ETag { get; set; }
    }
}
