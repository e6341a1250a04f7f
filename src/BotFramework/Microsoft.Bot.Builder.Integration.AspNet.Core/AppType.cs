namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What kind of app the bot is registered as.</summary>
enum AppType
{
    MultiTenant,
    SingleTenant,
    UserAssignedMsi,
}
