using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries an object of any class through a theory's data, so that a test explorer can tell its cases apart.</summary>
public class TestDataObject : IXunitSerializable
{
    /// <summary>For the test framework, which fills it.</summary>
    public TestDataObject()
    {
    }

    public TestDataObject(object testData)
    {
        TestObject = JsonConvert.SerializeObject(testData);
    }

    /// <summary>The object as JSON.</summary>
    public string TestObject { get; internal set; }

    public void Deserialize(IXunitSerializationInfo serializationInfo) => TestObject = serializationInfo.GetValue<string>(nameof(TestObject));

    public void Serialize(IXunitSerializationInfo serializationInfo) => serializationInfo.AddValue(nameof(TestObject), TestObject);

    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);
}
