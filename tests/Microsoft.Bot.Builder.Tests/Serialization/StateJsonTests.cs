using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder.Tests.Serialization;

public class StateJsonTests
{
    public static TheoryData<object> Values => [
        "text", true, 7, 5L, 5_000_000_000L, -3.25, 5.0, 2.5f, 19.99m, (short)3, Guid.Parse("6c1de9c4-6a6e-4d2c-a2a1-0f5a3c7f5a10"), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), TimeSpan.FromMinutes(5), DayOfWeek.Friday, new Uri("https://example.org/a"),
        new List<string> { "a", "b" }, new[] { 1, 2 }, new List<object> { "a", 1L }, new Dictionary<string, object> { ["a"] = 1L },
        new Dictionary<string, int> { ["a"] = 1 }, new List<double> { double.NaN, 1 }, new Dictionary<string, object> { ["$type"] = "not a type" }, new Profile { Name = "Ada", Age = 36 },
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void AValueInAnObjectSlotComesBackWithItsType(object value)
    {
        var state = RoundTrip(new() { ["slot"] = value });

        Assert.Equal(value, state["slot"]);
        Assert.Equal(value.GetType(), state["slot"].GetType());
    }

    [Fact]
    public void AnObjectsOwnObjectSlotsKeepTheirTypesToo()
    {
        var state = RoundTrip(new() { ["slot"] = new Profile { Name = "Ada", Extra = new Profile { Name = "Bob" } } });

        Assert.Equal("Bob", Assert.IsType<Profile>(Assert.IsType<Profile>(state["slot"]).Extra).Name);
    }

    [Fact]
    public void AMemberDeclaredAsAnInterfaceComesBackAsWhatItWas()
        => Assert.Equal("Bob", Assert.IsType<Profile>(Assert.IsType<Holder>(RoundTrip(new() { ["slot"] = new Holder { Named = new Profile { Name = "Bob" } } })["slot"]).Named).Name);

    [Fact]
    public void ADictionaryOfAClassOfItsOwnComesBackAsThatClass()
        => Assert.Equal(1, Assert.IsType<Bag>(RoundTrip(new() { ["slot"] = new Bag { ["a"] = 1 } })["slot"])["a"]);

    [Theory]
    [InlineData("{} {}")]
    [InlineData("{")]
    [InlineData("")]
    public void ADocumentThatIsNoneIsRefused(string json)
        => Assert.ThrowsAny<JsonException>(() => StateJson.Deserialize(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void AStateIsWrittenAsItIsNotAsItWasRead()
    {
        var state = (Dictionary<string, object>)StateJson.Deserialize("""{"a":1}"""u8);

        state["a"] = 2;

        Assert.Equal("""{"a":2}""", Encoding.UTF8.GetString(StateJson.Serialize(state)));
    }

    [Fact]
    public void ACollectionWithoutASetterIsFilled()
        => Assert.Equal(["a"], Assert.IsType<Holder>(RoundTrip(new() { ["slot"] = new Holder { Items = { "a" } } })["slot"]).Items);

    [Fact]
    public void JsonComesBackAsJson()
    {
        var state = RoundTrip(new() { ["slot"] = JsonElement.Parse("""{"a":[1,"b"]}""") });

        Assert.Equal("""{"a":[1,"b"]}""", Assert.IsType<JsonElement>(state["slot"]).GetRawText());
    }

    [Fact]
    public void AValueOfAnUnknownTypeSurvivesARoundTrip()
    {
        const string json = """{"slot":{"$type":"Bot.Later, Bot","$value":{"Name":"Ada"}}}""";
        var state = StateJson.Deserialize(Encoding.UTF8.GetBytes(json));

        Assert.Equal(json, Encoding.UTF8.GetString(StateJson.Serialize(state)));
        Assert.Equal("Ada", StateJson.ConvertTo<Profile>(((Dictionary<string, object>)state)["slot"]).Name);
    }

    [Theory]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process")]
    [InlineData("System.Action, System.Private.CoreLib")]
    [InlineData("System.Collections.Generic.List`1[[System.IO.FileInfo, System.Private.CoreLib]], System.Private.CoreLib")]
    public void ATypeOfTheFrameworkThatIsNoValueIsNotCreated(string name)
        => Assert.IsType<UnknownValue>(StateJson.Deserialize(Encoding.UTF8.GetBytes($$$"""{"$type":"{{{name}}}","$value":{}}""")));

    [Fact]
    public void AMapIsReadAsAnObject()
        => Assert.Equal(new Profile { Name = "Ada", Age = 3 }, StateJson.ConvertTo<Profile>(new Dictionary<string, object> { ["name"] = "Ada", ["age"] = 3L }));

    [Fact]
    public void AValueThatAStorageGivesAsBareJsonIsReadByTheNameOfItsType()
    {
        var json = JsonElement.Parse(StateJson.Serialize(new Profile { Name = "Ada" }));

        Assert.Equal("Ada", StateJson.ConvertTo<Profile>(json).Name);
        Assert.Equal("Ada", Assert.IsType<Profile>(StateJson.ConvertTo<INamed>(json)).Name);
    }

    [Fact]
    public void AValueThatFitsNoTargetIsAClearError()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => StateJson.ConvertTo<int>("many"));

        Assert.Contains("System.String", failure.Message, StringComparison.Ordinal);
        Assert.Contains("System.Int32", failure.Message, StringComparison.Ordinal);
    }

    static Dictionary<string, object> RoundTrip(Dictionary<string, object> state)
        => Assert.IsType<Dictionary<string, object>>(StateJson.Deserialize(StateJson.Serialize(state)), exactMatch: false);

    interface INamed
    {
        string? Name { get; }
    }

    sealed record Profile : INamed
    {
        public string? Name { get; set; }

        public int Age { get; set; }

        public object? Extra { get; set; }
    }

    sealed class Bag : Dictionary<string, object>;

    sealed class Holder
    {
        public INamed? Named { get; set; }

        public List<string> Items { get; } = [];
    }
}
