namespace AdvisorBot.Operations.Telemetry;

/// <summary>What OpenTelemetry's standard variables ask for.</summary>
sealed class TelemetryRequest(IConfiguration configuration)
{
    /// <exception cref="ArgumentException">A variable asks for an exporter that is not there.</exception>
    public bool Traces { get; } = Asks(configuration, "TRACES");

    public bool Metrics { get; } = Asks(configuration, "METRICS");

    public bool Logs { get; } = Asks(configuration, "LOGS");

    public bool IsAny => Traces || Metrics || Logs;

    static bool Asks(IConfiguration configuration, string signal)
    {
        if (string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase))
            return false;
        var isNamed = Address(configuration, "OTEL_EXPORTER_OTLP_ENDPOINT") | Address(configuration, $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT");
        var variable = $"OTEL_{signal}_EXPORTER";
        return configuration[variable] switch
        {
            null or "" or "otlp" => isNamed,
            "none" => false,
            var other => throw new ArgumentException($"{variable} is '{other}'. It must be otlp or none.", nameof(configuration)),
        };
    }

    static bool Address(IConfiguration configuration, string variable) => configuration[variable] switch
    {
        null or "" => false,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") => true,
        var text => throw new ArgumentException(
            $"{variable} is '{text}'. It must be an address with http or https, such as http://localhost:4317.", nameof(configuration)),
    };
}
