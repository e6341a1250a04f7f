using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>The settings of the bot's registration and of its cloud, found to agree with each other.</summary>
sealed record BotRegistration
{
    /// <summary>The two tenants that issue the Emulator's tokens, and a newer one of Microsoft's.</summary>
    static readonly string[] EmulatorTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    static readonly string[] GovernmentEmulatorTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    public required string AppId { get; init; }

    /// <summary>Who issues the tokens of the cloud's channels.</summary>
    public required string ChannelIssuer { get; init; }

    public required string ChannelMetadataUrl { get; init; }

    public required string EmulatorMetadataUrl { get; init; }

    public required IReadOnlyList<string> EmulatorIssuers { get; init; }

    public bool HasApp => AppId.Length > 0;

    /// <summary>The cloud's addresses under the SDK's keys: it takes all of them from the settings, or none.</summary>
    public required IReadOnlyDictionary<string, string?> Cloud { get; init; }

    /// <exception cref="ArgumentException">A setting is missing or wrong; the message says which and how to mend it.</exception>
    public static BotRegistration Read(IConfiguration configuration)
    {
        if (Contradiction(configuration) is { } contradiction)
            throw new ArgumentException(contradiction, nameof(configuration));
        var government = IsGovernment(configuration["ChannelService"]);
        string[] tenants =
        [
            .. government ? GovernmentEmulatorTenants : EmulatorTenants,
            .. Text(configuration, MicrosoftAppCredentials.MicrosoftAppTenantIdKey) is { Length: > 0 } own ? [own] : Array.Empty<string>(),
        ];
        var (v1, v2) = government
            ? (AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2)
            : (AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2);
        return new()
        {
            AppId = Text(configuration, MicrosoftAppCredentials.MicrosoftAppIdKey),
            ChannelIssuer = configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } issuer ? issuer
                : government ? GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer
                : AuthenticationConstants.ToBotFromChannelTokenIssuer,
            ChannelMetadataUrl = Address(
                configuration,
                "ToBotFromChannelOpenIdMetadataUrl",
                government ? GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl : AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
            EmulatorMetadataUrl = Address(
                configuration,
                "ToBotFromEmulatorOpenIdMetadataUrl",
                government ? GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl : AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl),
            Cloud = CloudOf(government),
            EmulatorIssuers =
            [
                .. tenants.SelectMany(tenant => new[] { v1, v2 }.Select(issuer => issuer.Replace("{0}", tenant, StringComparison.Ordinal))),
            ],
        };
    }

    static Dictionary<string, string?> CloudOf(bool government) => new()
    {
        ["ToChannelFromBotLoginUrl"] = government
            ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl
            : AuthenticationConstants.ToChannelFromBotLoginUrl,
        ["ToChannelFromBotOAuthScope"] = government
            ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
            : AuthenticationConstants.ToChannelFromBotOAuthScope,
        ["ToBotFromChannelTokenIssuer"] = government
            ? GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer
            : AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ["OAuthUrl"] = government ? GovernmentAuthenticationConstants.OAuthUrlGov : AuthenticationConstants.OAuthUrl,
        ["CallerId"] = government ? CallerIdConstants.USGovChannel : CallerIdConstants.PublicAzureChannel,
    };

    /// <summary>
    /// The settings as the SDK has to see them: where no type is given, a tenant means SingleTenant. The SDK would take
    /// MultiTenant, which no bot can be registered as since 31 July 2025, and fail with the first reply.
    /// </summary>
    public static IConfiguration WithType(IConfiguration configuration) =>
        Has(configuration, MicrosoftAppCredentials.MicrosoftAppTypeKey) || !Has(configuration, MicrosoftAppCredentials.MicrosoftAppTenantIdKey)
            ? configuration
            : new ConfigurationBuilder().AddConfiguration(configuration)
                .AddInMemoryCollection([KeyValuePair.Create<string, string?>(MicrosoftAppCredentials.MicrosoftAppTypeKey, "SingleTenant")])
                .Build();

    static bool IsGovernment(string? channelService) => channelService?.TrimEnd('/') switch
    {
        null or "" => false,
        GovernmentAuthenticationConstants.ChannelService => true,
        _ => throw new ArgumentException(
            $"ChannelService is '{channelService}'. Leave it out for the public cloud, or set it to {GovernmentAuthenticationConstants.ChannelService} for the US Government cloud."),
    };

    /// <summary>The SDK reads metadata over https only.</summary>
    static string Address(IConfiguration configuration, string key, string otherwise)
    {
        var value = configuration[key] is { Length: > 0 } given ? given : otherwise;
        return Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? value
            : throw new ArgumentException($"{key} is '{value}': it must be an address with https.");
    }

    static string? Contradiction(IConfiguration configuration)
    {
        var type = Text(configuration, MicrosoftAppCredentials.MicrosoftAppTypeKey);
        var (id, password, tenant) = (
            Has(configuration, MicrosoftAppCredentials.MicrosoftAppIdKey),
            Has(configuration, MicrosoftAppCredentials.MicrosoftAppPasswordKey),
            Has(configuration, MicrosoftAppCredentials.MicrosoftAppTenantIdKey));
        return (type.ToUpperInvariant(), id, password, tenant) switch
        {
            ("MULTITENANT", _, _, true) =>
                "MicrosoftAppType is MultiTenant but MicrosoftAppTenantId is set. A bot with a tenant is SingleTenant; MultiTenant is for registrations made before 31 July 2025 only.",
            ("", true, false, true) =>
                "MicrosoftAppId and MicrosoftAppTenantId are set but MicrosoftAppPassword is not. Set the client secret of the app; for a bot without one set MicrosoftAppType to UserAssignedMSI.",
            ("" or "MULTITENANT", false, true, _) =>
                "MicrosoftAppPassword is set but MicrosoftAppId is not. Set both, or neither for a bot that is tried on this machine only.",
            ("" or "MULTITENANT", true, false, _) =>
                "MicrosoftAppId is set but MicrosoftAppPassword is not. Set the client secret of the app; for a bot without one set MicrosoftAppType to UserAssignedMSI.",
            ("" or "MULTITENANT", _, _, _) => null,
            ("SINGLETENANT", false, _, _) => "MicrosoftAppType is SingleTenant but MicrosoftAppId is not set.",
            ("SINGLETENANT", _, _, false) =>
                "MicrosoftAppType is SingleTenant but MicrosoftAppTenantId is not set. Set the id of the tenant that the app is registered in.",
            ("SINGLETENANT", _, false, _) => "MicrosoftAppType is SingleTenant but MicrosoftAppPassword is not set. Set the client secret of the app.",
            ("SINGLETENANT", _, _, _) => null,
            ("USERASSIGNEDMSI", false, _, _) => "MicrosoftAppType is UserAssignedMSI but MicrosoftAppId is not set. Set the client id of the managed identity.",
            ("USERASSIGNEDMSI", _, _, false) =>
                "MicrosoftAppType is UserAssignedMSI but MicrosoftAppTenantId is not set. Set the tenant of the managed identity.",
            ("USERASSIGNEDMSI", _, true, _) => "MicrosoftAppType is UserAssignedMSI, which has no password, but MicrosoftAppPassword is set. Take it out.",
            ("USERASSIGNEDMSI", _, _, _) => null,
            _ => $"MicrosoftAppType is '{type}'. It must be MultiTenant, SingleTenant or UserAssignedMSI, as in the bot's registration in Azure.",
        };
    }

    static bool Has(IConfiguration configuration, string key) => !string.IsNullOrWhiteSpace(configuration[key]);

    static string Text(IConfiguration configuration, string key) => configuration[key]?.Trim() ?? "";
}
