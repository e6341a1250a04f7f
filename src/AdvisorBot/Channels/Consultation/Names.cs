using System.Text.Json;

namespace AdvisorBot.Channels.Consultation;

/// <summary>What programs read in place of the core's enumerations: "ruled-out".</summary>
static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
