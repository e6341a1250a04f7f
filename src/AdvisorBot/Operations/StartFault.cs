using System.Globalization;
using AdvisorBot.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations;

/// <summary>Why the service does not start, in words for whoever runs it; a stack says nothing to them.</summary>
static class StartFault
{
    /// <summary>Null for what nobody has foreseen.</summary>
    public static string? Describe(Exception fault) => fault switch
    {
        FaultyDataException or StoreUnavailableException => fault.Message,
        // What a text that is no number, time or choice comes to; it names the setting.
        InvalidOperationException { InnerException: FormatException or ArgumentException or OverflowException } when fault.Message
            .Contains("configuration value", StringComparison.OrdinalIgnoreCase) => fault.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        ArgumentException { ParamName: "configuration" } => fault.Message.Split(" (Parameter ")[0],
        IOException { InnerException: AddressInUseException } =>
            $"{fault.Message.TrimEnd('.')}. Stop the program that uses the address, or name another one: --urls http://localhost:3979",
        IOException or UnauthorizedAccessException => fault.Message,
        CultureNotFoundException =>
            "Numbers and dates need the data of languages, which this process does without: remove DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU where it is missing.",
        _ => null,
    };
}
