using System.Text.Json;
using Microsoft.Bot.Builder;

namespace AdvisorBot.Turns;

/// <summary>The answer to an invoke, read back from the log.</summary>
static class RecordedInvoke
{
    public static InvokeResponse Read(ReadOnlyMemory<byte> activity)
    {
        using var document = JsonDocument.Parse(activity);
        var response = new InvokeResponse { Status = 200 };
        foreach (var property in document.RootElement.GetProperty("value").EnumerateObject())
        {
            if (property.Name.Equals("status", StringComparison.OrdinalIgnoreCase))
                response.Status = property.Value.GetInt32();
            else if (property.Name.Equals("body", StringComparison.OrdinalIgnoreCase))
                response.Body = new Newtonsoft.Json.Linq.JRaw(property.Value.GetRawText());
        }
        return response;
    }
}
