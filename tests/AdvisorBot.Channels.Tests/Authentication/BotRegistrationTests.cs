using AdvisorBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Configuration;

namespace AdvisorBot.Channels.Tests.Authentication;

public class BotRegistrationTests
{
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("MultiTenant", "app", "secret", "")]
    [InlineData("multitenant", "app", "secret", "")]
    [InlineData("", "app", "secret", "tenant")]
    [InlineData("", "app", "secret", "")]
    [InlineData("SingleTenant", "app", "secret", "tenant")]
    [InlineData("UserAssignedMSI", "app", "", "tenant")]
    public void SettingsThatAgreeAreTaken(string type, string id, string password, string tenant) =>
        Assert.Equal(id, BotRegistration.Read(Settings(type, id, password, tenant)).AppId);

    [Theory]
    [InlineData("Tenantless", "app", "secret", "", "MicrosoftAppType is 'Tenantless'")]
    [InlineData("MultiTenant", "app", "secret", "tenant", "A bot with a tenant is SingleTenant")]
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
        var problem = Assert.Throws<ArgumentException>(() => BotRegistration.Read(Settings(type, id, password, tenant)));

        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ChannelService", "https://elsewhere.example", "ChannelService is 'https://elsewhere.example'")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://issuer.example/", "must be an address with https")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl", "http://127.0.0.1/", "must be an address with https")]
    public void AnAddressThatCannotBeTrustedIsRefusedAtStart(string key, string value, string says)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(key, value)]).Build();

        var problem = Assert.Throws<ArgumentException>(() => BotRegistration.Read(settings));

        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void TheCloudDecidesWhoIssuesTokens(string? channelService, string expected)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("ChannelService", channelService)]).Build();

        Assert.Equal(expected, BotRegistration.Read(settings).ChannelIssuer);
    }

    [Theory]
    [InlineData("", "tenant", "SingleTenant")]
    [InlineData("", "", "")]
    [InlineData("UserAssignedMSI", "tenant", "UserAssignedMSI")]
    public void ATenantMeansSingleTenantWhereNoTypeIsGiven(string type, string tenant, string expected) =>
        Assert.Equal(expected, BotRegistration.WithType(Settings(type, "app", "secret", tenant))["MicrosoftAppType"]);

    static IConfigurationRoot Settings(string type, string id, string password, string tenant) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["MicrosoftAppType"] = type,
                ["MicrosoftAppId"] = id,
                ["MicrosoftAppPassword"] = password,
                ["MicrosoftAppTenantId"] = tenant,
            })
            .Build();
}
