using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The settings of the bot's registration, found to agree with each other.</summary>
sealed record AppSettings(AppType Type, string Id, string Password, string TenantId)
{
    /// <exception cref="ArgumentException">A setting is missing or wrong; the message says which and how to mend it.</exception>
    internal static AppSettings Read(IConfiguration configuration)
    {
        var app = new AppSettings(
            TypeOf(configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim()),
            configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]?.Trim(),
            configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey],
            configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim());
        return app.Contradiction() is { } contradiction ? throw new ArgumentException(contradiction, nameof(configuration)) : app;
    }

    static AppType TypeOf(string name) =>
        name?.ToUpperInvariant() switch
        {
            null or "" or "MULTITENANT" => AppType.MultiTenant,
            "SINGLETENANT" => AppType.SingleTenant,
            "USERASSIGNEDMSI" => AppType.UserAssignedMsi,
            _ => throw new ArgumentException($"MicrosoftAppType is '{name}'. It must be MultiTenant, SingleTenant or UserAssignedMSI, as in the bot's registration in Azure."),
        };

    string Contradiction() =>
        (Type, Has(Id), Has(Password), Has(TenantId)) switch
        {
            (AppType.MultiTenant, false, true, _) => "MicrosoftAppPassword is set but MicrosoftAppId is not. Set both, or neither for a bot that is tried on this machine only.",
            (AppType.MultiTenant, true, false, _) => "MicrosoftAppId is set but MicrosoftAppPassword is not. Set the client secret of the app; for a bot without one set MicrosoftAppType to UserAssignedMSI.",
            (AppType.SingleTenant, false, _, _) => "MicrosoftAppType is SingleTenant but MicrosoftAppId is not set.",
            (AppType.SingleTenant, _, _, false) => "MicrosoftAppType is SingleTenant but MicrosoftAppTenantId is not set. Set the id of the tenant that the app is registered in.",
            (AppType.SingleTenant, _, false, _) => "MicrosoftAppType is SingleTenant but MicrosoftAppPassword is not set. Set the client secret of the app.",
            (AppType.UserAssignedMsi, false, _, _) => "MicrosoftAppType is UserAssignedMSI but MicrosoftAppId is not set. Set the client id of the managed identity.",
            (AppType.UserAssignedMsi, _, _, false) => "MicrosoftAppType is UserAssignedMSI but MicrosoftAppTenantId is not set. Set the tenant of the managed identity.",
            (AppType.UserAssignedMsi, _, true, _) => "MicrosoftAppType is UserAssignedMSI, which has no password, but MicrosoftAppPassword is set. Take it out.",
            _ => null,
        };

    static bool Has(string value) => !string.IsNullOrWhiteSpace(value);
}
