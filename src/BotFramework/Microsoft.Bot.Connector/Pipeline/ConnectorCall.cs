namespace Microsoft.Bot.Connector;

/// <summary>One call of the connector API. The body is kept as bytes, so that every attempt sends the same.</summary>
sealed record ConnectorCall(
    HttpMethod Method,
    Uri Address,
    byte[] Body,
    Dictionary<string, List<string>> Headers)
{
    /// <summary>
    /// The address of a resource below a service URL, which may end with a slash or not and may have a path of its own.
    /// Segments are escaped: a conversation's id may hold a slash or a bar.
    /// </summary>
    internal static Uri AddressOf(Uri service, string query, params ReadOnlySpan<string> segments)
    {
        if (service is null)
            throw new InvalidOperationException("The activity names no service URL to answer to.");

        var address = new System.Text.StringBuilder(service.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        foreach (var segment in segments)
            address.Append('/').Append(Uri.EscapeDataString(segment));

        return new Uri(address.Append(query).ToString());
    }
}
