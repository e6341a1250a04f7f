using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests;

public class AppSettingsTests
{
    [Theory]
    [InlineData("", "", "", "", AppType.MultiTenant)]
    [InlineData("MultiTenant", "app", "secret", "", AppType.MultiTenant)]
    [InlineData("multitenant", "app", "secret", "tenant", AppType.MultiTenant)]
    [InlineData("", "app", "secret", "", AppType.MultiTenant)]
    [InlineData("SingleTenant", "app", "secret", "tenant", AppType.SingleTenant)]
    [InlineData("UserAssignedMSI", "app", "", "tenant", AppType.UserAssignedMsi)]
    public void SettingsThatAgreeAreTaken(string type, string id, string password, string tenant, object expected) =>
        Assert.Equal(expected, AppSettings.Read(Settings(type, id, password, tenant)).Type);

    [Theory]
    [InlineData("Tenantless", "app", "secret", "", "MicrosoftAppType is 'Tenantless'")]
    [InlineData("", "", "secret", "", "MicrosoftAppPassword is set but MicrosoftAppId is not")]
    [InlineData("", "app", "", "", "MicrosoftAppId is set but MicrosoftAppPassword is not")]
    [InlineData("SingleTenant", "", "secret", "tenant", "SingleTenant but MicrosoftAppId is not set")]
    [InlineData("SingleTenant", "app", "", "tenant", "SingleTenant but MicrosoftAppPassword is not set")]
    [InlineData("SingleTenant", "app", "secret", "", "SingleTenant but MicrosoftAppTenantId is not set")]
    [InlineData("UserAssignedMSI", "", "", "tenant", "UserAssignedMSI but MicrosoftAppId is not set")]
    [InlineData("UserAssignedMSI", "app", "", "", "UserAssignedMSI but MicrosoftAppTenantId is not set")]
    [InlineData("UserAssignedMSI", "app", "secret", "tenant", "which has no password")]
    public void SettingsThatContradictEachOtherAreRefusedAtStart(string type, string id, string password, string tenant, string says)
    {
        var problem = Assert.Throws<ArgumentException>(
            () => new ConfigurationBotFrameworkAuthentication(Settings(type, id, password, tenant)));

        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAnAppIdNobodyIsAsked() =>
        Assert.True(await new ConfigurationServiceClientCredentialFactory(Settings("", "", "", "")).IsAuthenticationDisabledAsync(default));

    [Theory]
    [InlineData("", "secret")]
    [InlineData("UserAssignedMSI", "")]
    public async Task WithAnAppIdEverybodyIsAsked(string type, string password)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(type, "app", password, "tenant"));

        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        Assert.True(await factory.IsValidAppIdAsync("app", default));
        Assert.False(await factory.IsValidAppIdAsync("other", default));
    }

    [Theory]
    [InlineData("ChannelService", "https://elsewhere.example", "ChannelService is 'https://elsewhere.example'")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://issuer.example/", "must be an address with https")]
    [InlineData("ToChannelFromBotLoginUrl", "login", "must be an address with https")]
    public void AnAddressThatCannotBeTrustedIsRefusedAtStart(string key, string value, string says)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, value)]).Build();

        var problem = Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(settings));

        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void TheCloudDecidesWhomTokensAreFor(string channelService, string expected)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("ChannelService", channelService)])
            .Build();

        Assert.Equal(expected, new ConfigurationBotFrameworkAuthentication(settings).GetOriginatingAudience());
    }

    [Fact]
    public void WithoutAnAppIdTheLogSaysSoLoudly()
    {
        var log = new Authentication.RecordingLogger();

        _ = new ConfigurationBotFrameworkAuthentication(Settings("", "", "", ""), logger: log);

        Assert.Contains(log.Lines, line => line.StartsWith("Warning: MicrosoftAppId is not set: NOBODY IS AUTHENTICATED", StringComparison.Ordinal));
    }

    static IConfiguration Settings(string type, string id, string password, string tenant) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string>
            {
                ["MicrosoftAppType"] = type,
                ["MicrosoftAppId"] = id,
                ["MicrosoftAppPassword"] = password,
                ["MicrosoftAppTenantId"] = tenant,
            })
            .Build();
}
