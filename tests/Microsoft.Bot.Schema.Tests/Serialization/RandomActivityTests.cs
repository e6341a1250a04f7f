using System.Text.Json.Nodes;
using CsCheck;

namespace Microsoft.Bot.Schema.Tests.Serialization;

public class RandomActivityTests
{
    static readonly Gen<string> Names = Gen.String[Gen.Char['a', 'z'], 6, 12].Select(name => "x" + name);

    static readonly Gen<JsonNode> Scalars = Gen.OneOf(
        Gen.String.Select(text => (JsonNode)JsonValue.Create(text)),
        Gen.Long.Select(number => (JsonNode)JsonValue.Create(number)),
        Gen.Double[-1e12, 1e12].Select(number => (JsonNode)JsonValue.Create(number)),
        Gen.Bool.Select(flag => (JsonNode)JsonValue.Create(flag)),
        Gen.Const((JsonNode)null));

    static readonly Gen<JsonNode> Values = Nested(3);

    static readonly Gen<JsonObject> Unknown = Fields(Values);

    [Fact]
    public void AnyUnknownFieldsSurviveAtAnyPlace() =>
        Gen.Select(Unknown, Unknown, Unknown, Unknown, Unknown, Values).Sample((activity, account, attachment, entity, button, value) =>
        {
            var json = With(
                activity,
                ("type", "message"),
                ("value", value),
                ("channelData", value?.DeepClone()),
                ("from", With(account, ("id", "u"))),
                ("attachments", new JsonArray(With(attachment, ("contentType", "x")))),
                ("entities", new JsonArray(With(entity, ("type", "t")))),
                ("suggestedActions", new JsonObject { ["actions"] = new JsonArray(With(button, ("title", "t"))) }));

            var written = JsonNode.Parse(Wire.Write(Wire.Read<Activity>(json.ToJsonString())));

            return JsonNode.DeepEquals(json, written);
        });

    static Gen<JsonNode> Nested(int depth) =>
        depth == 0
            ? Scalars
            : Gen.OneOf(
                Scalars,
                Nested(depth - 1).Array[0, 3].Select(items => (JsonNode)new JsonArray([.. items.Select(item => item?.DeepClone())])),
                Fields(Nested(depth - 1)).Select(fields => (JsonNode)fields));

    static Gen<JsonObject> Fields(Gen<JsonNode> values) =>
        Gen.Select(Names, values).Array[0, 4].Select(pairs =>
        {
            var fields = new JsonObject();
            foreach (var (name, value) in pairs)
                fields[name] = value?.DeepClone();
            return fields;
        });

    // Known fields that are null are left out when written, which says the same.
    static JsonObject With(JsonObject fields, params (string Name, JsonNode Value)[] known)
    {
        var all = (JsonObject)fields.DeepClone();
        foreach (var (name, value) in known)
        {
            if (value is not null)
                all[name] = value.Parent is null ? value : value.DeepClone();
        }

        return all;
    }
}
