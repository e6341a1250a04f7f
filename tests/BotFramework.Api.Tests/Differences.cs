namespace BotFramework.Api.Tests;

/// <summary>
/// Members of ours that the official API has in another form because theirs names a type of Newtonsoft.Json that has no
/// counterpart: full name of the type, a space, the member. Bot code keeps away from them, or the switch will not compile.
/// </summary>
static class Differences
{
    public static readonly HashSet<string> Accepted = new(StringComparer.Ordinal);
}
