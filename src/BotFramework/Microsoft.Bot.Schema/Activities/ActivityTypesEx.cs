namespace Microsoft.Bot.Schema;

/// <summary>Types that a bot uses towards its own adapter; they never go over the wire.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
