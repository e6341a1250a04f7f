namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Whether there is anything to show: text, summary, attachments or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>The mentions among the entities; one that is malformed is passed over (A2105).</summary>
    public Mention[] GetMentions()
    {
        if (Entities is not { Count: > 0 })
            return [];

        var mentions = new List<Mention>();
        foreach (var entity in Entities)
        {
            if (entity is Mention mention)
                mentions.Add(mention);
            else if (string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase)
                && WireJson.TryConvert<Mention>(entity, out var read))
                mentions.Add(read);
        }

        return [.. mentions];
    }

    /// <summary>The channel data read as the given type; that type's default when there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">The data has another shape.</exception>
    public TypeT GetChannelData<TypeT>() => ChannelData is null ? default : WireJson.Convert<TypeT>(ChannelData);

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, but data of another shape gives false, not an exception.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        return ChannelData is not null && WireJson.TryConvert(ChannelData, out instance);
    }

    /// <summary>Whether the activity came over a streaming connection, which has no address to post replies to.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
