using System.Net;
using System.Net.Http.Json;

namespace AdvisorBot.Channels.Tests.DirectLine.Support;

static class Refused
{
    /// <summary>Asserts that an answer is an error in the form of the specification, with this status and code, and says why.</summary>
    public static async Task WithAsync(HttpStatusCode status, string code, HttpResponseMessage response)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
            var error = (await response.Content.ReadFromJsonAsync<JsonObject>())!["error"]!.AsObject();
            Assert.Equal(code, (string?)error["code"]);
            Assert.NotEmpty((string)error["message"]!);
        }
    }
}
