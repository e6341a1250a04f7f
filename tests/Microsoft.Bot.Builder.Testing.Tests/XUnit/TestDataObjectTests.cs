using Microsoft.Bot.Builder.Testing.XUnit;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.Tests.XUnit;

public class TestDataObjectTests
{
    public static TheoryData<TestDataObject> Cases =>
        [new TestDataObject(new Case { Text = "one", Number = 1 }), new TestDataObject(new Case { Text = "two", Number = 2 })];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ACaseIsCarriedIntoTheTest(TestDataObject data)
    {
        var given = data.GetObject<Case>();

        Assert.Equal(given.Number == 1 ? "one" : "two", given.Text);
    }

    [Fact]
    public void ACaseIsKeptAsJson()
        => Assert.Equal("""{"Text":"one","Number":1}""", new TestDataObject(new Case { Text = "one", Number = 1 }).TestObject);

    [Fact]
    public void ACaseSurvivesTheTestFrameworksOwnRoundTrip()
    {
        var info = new Info();
        new TestDataObject(new Case { Text = "one" }).Serialize(info);
        var data = new TestDataObject();

        data.Deserialize(info);

        Assert.Equal("one", data.GetObject<Case>().Text);
    }

    public sealed class Case
    {
        public string? Text { get; set; }

        public int Number { get; set; }
    }

    sealed class Info : IXunitSerializationInfo
    {
        readonly Dictionary<string, object> _values = [];

        public void AddValue(string key, object value, Type? type = null) => _values[key] = value;

        public object GetValue(string key, Type type) => _values[key];

        public T GetValue<T>(string key) => (T)_values[key];
    }
}
