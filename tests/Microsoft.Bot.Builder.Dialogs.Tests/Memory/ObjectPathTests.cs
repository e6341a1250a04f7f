using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Memory;

public class ObjectPathTests
{
    public static TheoryData<object> Orders =>
    [
        new Dictionary<string, object>
        {
            ["customer"] = new Dictionary<string, object> { ["name"] = "Ada", ["first name"] = "A." },
            ["items"] = new List<object> { new Dictionary<string, object> { ["price"] = 2.5 }, "free" },
            ["count"] = 2,
        },
        JObject.Parse(Json),
        new Order { Customer = new() { ["name"] = "Ada", ["first name"] = "A." }, Items = [new { price = 2.5 }, "free"], Count = 2 },
    ];

    const string Json = """{"customer":{"name":"Ada","first name":"A."},"items":[{"price":2.5},"free"],"count":2}""";

    [Theory]
    [MemberData(nameof(Orders))]
    public void ValuesAreReadFromMapsJsonAndObjects(object order)
    {
        Assert.Equal("Ada", ObjectPath.GetPathValue<string>(order, "customer.name"));
        Assert.Equal("Ada", ObjectPath.GetPathValue<string>(order, "Customer.NAME"));
        Assert.Equal("A.", ObjectPath.GetPathValue<string>(order, "customer['first name']"));
        Assert.Equal("A.", ObjectPath.GetPathValue<string>(order, "customer[\"first name\"]"));
        Assert.Equal(2.5, ObjectPath.GetPathValue<double>(order, "items[0].price"));
        Assert.Equal("free", ObjectPath.GetPathValue<string>(order, "items[1]"));
        Assert.Equal(2, ObjectPath.GetPathValue<int>(order, "count"));
        Assert.Equal("Ada", ObjectPath.GetPathValue<Person>(order, "customer").Name);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void WhatIsNotThereIsNotRead(object order)
    {
        Assert.All(["missing", "customer.missing", "items[2]", "items.name", "customer.name.length.x", "count[0]"], path =>
        {
            Assert.False(ObjectPath.HasValue(order, path));
            Assert.Equal("default", ObjectPath.GetPathValue(order, path, "default"));
            Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<string>(order, path));
        });
        Assert.False(ObjectPath.TryGetPathValue<int>(order, "customer", out _));
        Assert.False(ObjectPath.HasValue(null, "a"));
    }

    [Theory]
    [InlineData("a[0")]
    [InlineData("a[b]")]
    [InlineData("a[-1]")]
    [InlineData("a[b[0]")]
    public void APathWithABracketThatNamesNothingIsNotReadAndNotSet(string path)
    {
        var root = new Dictionary<string, object> { ["a"] = new List<object> { 1 } };

        Assert.False(ObjectPath.HasValue(root, path));
        Assert.Throws<ArgumentException>(() => ObjectPath.SetPathValue(root, path, 1));
        Assert.Throws<ArgumentException>(() => ObjectPath.SetPathValue(root, "", 1));
    }

    [Fact]
    public void APathInBracketsNamesAMemberOrAPosition()
    {
        var root = new
        {
            at = 1,
            inner = new { at = 1 },
            name = "Count",
            where = new { field = "at" },
            order = new Order { Items = ["none", "free"], Count = 2 }
        };

        Assert.Equal("free", ObjectPath.GetPathValue<string>(root, "order.items[at]"));
        Assert.Equal(2, ObjectPath.GetPathValue<int>(root, "order[name]"));
        Assert.Equal("free", ObjectPath.GetPathValue<string>(JObject.FromObject(root), "order.items[inner[where.field]]"));
    }

    [Fact]
    public void SettingMakesTheObjectsOnTheWay()
    {
        var root = new Dictionary<string, object>();

        ObjectPath.SetPathValue(root, "order.items[0].price", 2.5);
        ObjectPath.SetPathValue(root, "ORDER.items[1]", "free");
        ObjectPath.SetPathValue(root, "order.items[0].price", 3m);

        Assert.Equal(3m, ObjectPath.GetPathValue<decimal>(root, "order.items[0].price"));
        Assert.Equal("free", ObjectPath.GetPathValue<string>(root, "order.items[1]"));
        Assert.Equal(["order"], root.Keys);
        ObjectPath.SetPathValue(root, "order.items[3]", "later");
        Assert.False(ObjectPath.HasValue(root, "order.items[2]"));
        Assert.Equal("later", ObjectPath.GetPathValue<string>(root, "order.items[3]"));
        Assert.Throws<InvalidOperationException>(() => ObjectPath.SetPathValue(root, "order.items[1].price", 1));
    }

    [Fact]
    public void SettingReachesIntoObjectsAndStoredJson()
    {
        var order = new Order { Customer = [], Items = [], Count = 1 };
        ObjectPath.SetPathValue(order, "count", 5);
        ObjectPath.SetPathValue(order, "customer.name", "Bob");
        Assert.Equal((5, "Bob"), (order.Count, order.Customer["name"].ToString()));
        Assert.Throws<FormatException>(() => ObjectPath.SetPathValue(order, "count", "many"));

        var root = new Dictionary<string, object> { ["order"] = JObject.Parse(Json) };
        ObjectPath.SetPathValue(root, "order.customer.name", "Bob");
        Assert.Equal("Bob", ObjectPath.GetPathValue<string>(root, "order.customer.name"));
        Assert.Equal(2, ObjectPath.GetPathValue<int>(root, "order.count"));
    }

    [Fact]
    public void ACopyIsStoredUnlessTheObjectItselfIsWanted()
    {
        var person = new Person { Name = "Ada" };
        var root = new Dictionary<string, object>();
        ObjectPath.SetPathValue(root, "copy", person);
        ObjectPath.SetPathValue(root, "same", person, false);

        person.Name = "Bob";
        Assert.Equal("Ada", ObjectPath.GetPathValue<Person>(root, "copy").Name);
        Assert.Same(person, root["same"]);
    }

    [Fact]
    public void RemovingTakesAwayValuesAndMindsNothingThatIsNotThere()
    {
        var root = new Dictionary<string, object>
        {
            ["a"] = new Dictionary<string, object> { ["b"] = new List<object> { 1, 2 } },
            ["person"] = new Person { Name = "Ada" }
        };

        ObjectPath.RemovePathValue(root, "A.b[0]");
        ObjectPath.RemovePathValue(root, "person.name");
        ObjectPath.RemovePathValue(root, "x.y.z");
        ObjectPath.RemovePathValue(root, "a.b[9]");

        Assert.Equal(2, ObjectPath.GetPathValue<int>(root, "a.b[1]"));
        Assert.False(ObjectPath.HasValue(root, "a.b[0]"));
        Assert.False(ObjectPath.HasValue(root, "person.name"));
        ObjectPath.RemovePathValue(root, "a");
        Assert.Equal(["person"], root.Keys);
    }

    [Fact]
    public void OneObjectIsLaidOverAnother()
    {
        var plain = new Order { Customer = new() { ["name"] = "Ada", ["city"] = "London" }, Items = ["free", "new"], Count = 2 };
        var special = new { Count = 5, Items = new[] { "rare" }, Customer = new { name = (string?)null, city = "Paris" } };

        var merged = ObjectPath.Assign<Order>(plain, special);

        Assert.Equal(["rare"], merged.Items);
        Assert.Equal(("Ada", "Paris"), (merged.Customer["name"], merged.Customer["city"]));
        Assert.Equal((5, 2), (merged.Count, plain.Count));
        Assert.Equal("London", plain.Customer["city"]);
    }

    [Fact]
    public void WhereOneObjectIsNullTheOtherCounts()
    {
        var person = new Person { Name = "Ada" };

        Assert.Same(person, ObjectPath.Merge(person, null));
        Assert.Same(person, ObjectPath.Merge(null, person));
        Assert.Equal("Ada", ObjectPath.Assign<Person>(null, new { Name = "Ada" }).Name);
        Assert.Equal("Ada", ObjectPath.Assign<Person>(new { Name = "Ada" }, new { Age = 36 }).Name);
        Assert.Null(ObjectPath.Assign<Person>(null, null).Name);
    }

    sealed class Order
    {
        public Dictionary<string, object> Customer { get; set; } = [];

        public List<object> Items { get; set; } = [];

        public int Count { get; set; }
    }

    sealed class Person
    {
        public string? Name { get; set; }
    }
}
