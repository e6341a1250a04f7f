namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where one cloud's services live and which issuers speak for them.</summary>
sealed record CloudSettings(
    string LoginUrl,
    string OAuthScope,
    string TokenIssuer,
    string ChannelMetadataUrl,
    string EmulatorMetadataUrl,
    string CallerId,
    IReadOnlyList<string> EmulatorIssuers)
{
    // The tenants that issue tokens to the Emulator: two of protocol 3.1 and 3.2, and a newer one of Microsoft's.
    internal static CloudSettings Public { get; } = new(
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Schema.CallerIdConstants.PublicAzureChannel,
        IssuersOf(
            AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
            AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
            "d6d49420-f39b-4df7-a1dc-d59a935871db",
            "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
            "69e9b82d-4842-4902-8d1e-abc5b98a55e8"));

    internal static CloudSettings Government { get; } = new(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Schema.CallerIdConstants.USGovChannel,
        IssuersOf(
            AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
            AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
            "cab8a31a-1906-4287-a0d8-4eef66b95f6e"));

    /// <summary>The cloud a setting names: none or empty for the public one.</summary>
    /// <exception cref="ArgumentException">No such cloud.</exception>
    internal static CloudSettings Of(string channelService) =>
        channelService?.TrimEnd('/') switch
        {
            null or "" => Public,
            GovernmentAuthenticationConstants.ChannelService => Government,
            _ => throw new ArgumentException(
                $"ChannelService is '{channelService}'. Leave it out for the public cloud, or set it to "
                + $"{GovernmentAuthenticationConstants.ChannelService} for the US Government cloud.",
                nameof(channelService)),
        };

    static string[] IssuersOf(string templateV1, string templateV2, params string[] tenants) =>
        [.. tenants.SelectMany(tenant => new[] { Fill(templateV1, tenant), Fill(templateV2, tenant) })];

    static string Fill(string template, string tenant) => template.Replace("{0}", tenant, StringComparison.Ordinal);
}
