using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests.Programs;

/// <summary>A program that calls the service by REST.</summary>
sealed class Caller(Service service, string? bearer = null)
{
    /// <summary>The first of the guides that tests read.</summary>
    public const string Guide = "microsoft-ai-and-ml-2026";

    readonly HttpClient _http = service.CreateClient();

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<JsonObject> PostAsync(string path, JsonObject body)
    {
        using var response = await SendAsync(HttpMethod.Post, path, body.ToJsonString());
        return await JsonOf(response, HttpStatusCode.OK);
    }

    public Task<JsonObject> AdviseAsync(JsonObject body, string guide = Guide) => PostAsync($"/api/v1/guides/{guide}/advice", body);

    public static async Task<JsonObject> JsonOf(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    /// <summary>A refusal in the form of RFC 9457.</summary>
    public static async Task<JsonObject> ProblemOf(HttpResponseMessage response, HttpStatusCode status)
    {
        var problem = await JsonOf(response, status);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["title"]!);
        Assert.NotEmpty((string)problem["detail"]!);
        return problem;
    }
}
