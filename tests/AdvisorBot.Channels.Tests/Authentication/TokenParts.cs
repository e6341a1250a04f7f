namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>What goes into a token; a test changes one thing of a good one.</summary>
sealed class TokenParts
{
    public string KeyId { get; set; } = "key-1";

    public string Algorithm { get; set; } = "RS256";

    public Dictionary<string, object> Header { get; } = [];

    public Dictionary<string, object> Claims { get; init; } = [];

    public TokenParts With(string claim, object value)
    {
        Claims[claim] = value;
        return this;
    }

    public TokenParts Without(string claim)
    {
        Claims.Remove(claim);
        return this;
    }
}
