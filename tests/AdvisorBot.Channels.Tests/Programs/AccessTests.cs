using System.Net;
using System.Security.Cryptography;
using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests.Programs;

/// <summary>Who may use the service as a program.</summary>
public sealed class AccessTests
{
    const string First = "the first key, which is long enough for anybody";
    const string Second = "the second key, which takes the place of the first";

    /// <summary>Both ways in have the same gate.</summary>
    public static TheoryData<string> Addresses => ["/api/v1/guides", "/api/v1/openapi.json", "/mcp"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task WhereNothingIsSetUpAPublishedServiceHasNothingThere(string path)
    {
        await using var service = With(("WithoutAppId:Allowed", "false"));

        await Caller.ProblemOf(await CallAsync(new(service), path), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Host", "advisor.example")]
    [InlineData("X-Forwarded-For", "192.0.2.7")]
    public async Task WhereItIsTriedOnlyThisMachineMayCall(string header, string value)
    {
        await using var service = With();

        Assert.Equal(HttpStatusCode.OK, (await new Caller(service).GetAsync("/api/v1/guides")).StatusCode);
        await Caller.ProblemOf(await new Caller(service).GetAsync("/api/v1/guides", (header, value)), HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task WithoutAKeyOrWithAWrongOneNobodyIsLetIn(string path)
    {
        await using var service = With(("Api:Keys:0", First), ("Api:Keys:1", Second));
        using var none = await CallAsync(new(service), path);

        await Caller.ProblemOf(none, HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", Assert.Single(none.Headers.WwwAuthenticate).Scheme);
        await Caller.ProblemOf(await CallAsync(new(service, "a key that is long enough, and none of this service's"), path), HttpStatusCode.Unauthorized);
        foreach (var key in new[] { First, Second })
            Assert.NotEqual(HttpStatusCode.Unauthorized, (await CallAsync(new(service, key), path)).StatusCode);
    }

    [Fact]
    public async Task WhoGuessesMayNotEvenShowTheRightOneForAWhile()
    {
        await using var service = With(("Api:Keys:0", First), ("DirectLine:WrongSecretsPerMinute", "3"));
        for (var guess = 0; guess < 3; guess++)
            await Caller.ProblemOf(await new Caller(service, $"guess {guess}").GetAsync("/api/v1/guides"), HttpStatusCode.Unauthorized);

        using var right = await new Caller(service, First).GetAsync("/api/v1/guides");

        await Caller.ProblemOf(right, HttpStatusCode.TooManyRequests);
        Assert.True(right.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task AKeyIsNotTakenFromAPageOfAnotherSite()
    {
        await using var service = With(("Api:Keys:0", First));

        await Caller.ProblemOf(
            await new Caller(service, First).GetAsync("/api/v1/guides", ("Origin", "https://elsewhere.example")), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task EachCallerHasLimitsOfItsOwnAndAllTogether()
    {
        await using var service = With(("Api:Keys:0", First), ("Api:Keys:1", Second), ("Api:CallsPerMinute", "2"), ("Api:AllCallsPerMinute", "3"));
        var (loud, calm) = (new Caller(service, First), new Caller(service, Second));
        for (var call = 0; call < 2; call++)
            Assert.Equal(HttpStatusCode.OK, (await loud.GetAsync("/api/v1/guides")).StatusCode);

        using var third = await loud.GetAsync("/api/v1/guides");

        await Caller.ProblemOf(third, HttpStatusCode.TooManyRequests);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await calm.GetAsync("/api/v1/guides")).StatusCode);
        await Caller.ProblemOf(await calm.GetAsync("/api/v1/guides"), HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task ATokenOfTheTenantForThisServiceLetsIn()
    {
        await using var service = WithEntra();

        Assert.Equal(HttpStatusCode.OK, (await new Caller(service, FakeEntra.Token()).GetAsync("/api/v1/guides")).StatusCode);
        var role = FakeEntra.Token(null, ("scp", null), ("roles", new[] { FakeEntra.Permission }));
        Assert.Equal(HttpStatusCode.OK, (await new Caller(service, role).GetAsync("/api/v1/guides")).StatusCode);
    }

    [Fact]
    public async Task WhoCanSignPeopleInIsToldWhere()
    {
        await using var service = WithEntra();
        using var refused = await CallAsync(new(service), "/mcp");
        var where = refused.Headers.WwwAuthenticate.ToString().Split('"')[1];

        var told = await Caller.JsonOf(await new Caller(service).GetAsync(where), HttpStatusCode.OK);

        Assert.Equal("http://localhost/mcp", (string)told["resource"]!);
        Assert.Equal($"https://login.microsoftonline.com/{FakeEntra.Tenant}/v2.0", (string)Assert.Single(told["authorization_servers"]!.AsArray())!);
        Assert.Equal($"{FakeEntra.Audience}/{FakeEntra.Permission}", (string)Assert.Single(told["scopes_supported"]!.AsArray())!);
    }

    [Fact]
    public async Task WithoutATenantThereIsNowhereToSignIn()
    {
        await using var service = With(("Api:Keys:0", First));

        Assert.Equal(HttpStatusCode.NotFound, (await new Caller(service).GetAsync("/.well-known/oauth-protected-resource/mcp")).StatusCode);
    }

    public static TheoryData<string, string?> Claims => new()
    {
        { "aud", "api://another" },
        { "iss", "https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/v2.0" },
        { "tid", "11111111-1111-1111-1111-111111111111" },
        { "tid", null },
        { "scp", "openid" },
        { "scp", null },
        { "exp", null },
        { "exp", "1600000000" },
        { "nbf", "4000000000" },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public async Task AnyOtherTokenDoesNot(string claim, string? value)
    {
        await using var service = WithEntra();
        object? other = long.TryParse(value, out var seconds) ? seconds : value;

        await Caller.ProblemOf(
            await new Caller(service, FakeEntra.Token(null, (claim, other))).GetAsync("/api/v1/guides"), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenThatSomebodyElseSignedDoesNotEither()
    {
        await using var service = WithEntra();
        using var stranger = RSA.Create(2048);

        await Caller.ProblemOf(await new Caller(service, FakeEntra.Token(stranger)).GetAsync("/api/v1/guides"), HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Keys:0", "short")]
    [InlineData("EntraTenant", "common")]
    [InlineData("EntraAudiences:0", "api://advisor")]
    [InlineData("EntraPermission", "Advice.Read")]
    [InlineData("EntraLogin", "http://login.microsoftonline.com")]
    public void WhatIsWrongStopsTheStartWithASentence(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(name, value)]).Build();

        var result = new ApiOptionsCheck().Validate(null, settings.Get<ApiOptions>()!);

        Assert.Contains(result.Failures ?? [], failure => failure.Contains(name.Split(':')[0], StringComparison.Ordinal));
    }

    static Task<HttpResponseMessage> CallAsync(Caller caller, string path) =>
        path == "/mcp" ? caller.SendAsync(HttpMethod.Post, path, "{}") : caller.GetAsync(path);

    static Service WithEntra()
    {
        var service = With(
            ("Api:EntraTenant", FakeEntra.Tenant), ("Api:EntraAudiences:0", FakeEntra.Audience), ("Api:EntraPermission", FakeEntra.Permission));
        service.Replacements = services => services.AddHttpClient(nameof(EntraTokens)).ConfigurePrimaryHttpMessageHandler(() => new FakeEntra());
        return service;
    }

    static Service With(params (string Name, string Value)[] settings)
    {
        var service = new Service();
        foreach (var (name, value) in settings)
            service.Settings[name] = value;
        return service;
    }
}
