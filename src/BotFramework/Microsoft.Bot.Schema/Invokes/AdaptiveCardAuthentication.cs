namespace Microsoft.Bot.Schema;

/// <summary>The token that comes with a card's action after the user signed in.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
