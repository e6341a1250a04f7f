namespace Microsoft.Bot.Schema;

/// <summary>Kinds of callers, as a bot records them once it knows who called.</summary>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
