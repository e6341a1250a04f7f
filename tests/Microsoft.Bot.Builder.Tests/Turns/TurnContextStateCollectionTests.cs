namespace Microsoft.Bot.Builder.Tests.Turns;

public class TurnContextStateCollectionTests
{
    [Fact]
    public void AValueIsFoundByItsKeyOrByItsType()
    {
        using var state = new TurnContextStateCollection();

        state.Add("key", "by key");
        state.Add("by type");

        Assert.Equal("by key", state.Get<string>("key"));
        Assert.Equal("by type", state.Get<string>());
        Assert.Equal("by type", state["System.String"]);
    }

    [Fact]
    public void AMissingKeyOrAnotherTypeGivesNothing()
    {
        using var state = new TurnContextStateCollection();
        state.Add("key", "text");

        Assert.Null(state.Get<string>("other"));
        Assert.Null(state.Get<Uri>("key"));
        Assert.Null(state.Get<Uri>());
    }

    [Fact]
    public void NullIsNoKeyAndNoValueToAdd()
    {
        using var state = new TurnContextStateCollection();

        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>(null!, "value"));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("key", null!));
        Assert.Throws<ArgumentNullException>(() => state.Set<string>(null!, "value"));
    }

    [Fact]
    public void AddingTwiceFailsAndSettingReplaces()
    {
        using var state = new TurnContextStateCollection();
        state.Add("key", "one");

        Assert.Throws<ArgumentException>(() => state.Add("key", "two"));
        state.Set("key", "two");
        Assert.Equal("two", state.Get<string>("key"));
        state.Set<string>("key", null!);
        Assert.Null(state.Get<string>("key"));
    }

    [Fact]
    public void WhatATurnOwnsIsDisposedOfWithIt()
    {
        var state = new TurnContextStateCollection();
        var owned = new MemoryStream();
        state.Add(owned);

        state.Dispose();
        state.Dispose();

        Assert.False(owned.CanRead);
        Assert.Throws<ObjectDisposedException>(() => state.Get<MemoryStream>());
        Assert.Throws<ObjectDisposedException>(() => state.Add("key", "value"));
        Assert.Throws<ObjectDisposedException>(() => state.Set("key", "value"));
    }
}
