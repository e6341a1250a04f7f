using System.Collections.Frozen;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>The profiles of all channels.</summary>
public sealed class ChannelTable
{
    /// <summary>The row for channels that have none of their own.</summary>
    public const string Other = "other";

    readonly FrozenDictionary<string, ChannelProfile> _byChannel;

    internal ChannelTable(IReadOnlyDictionary<string, ChannelProfile> byChannel) => _byChannel = byChannel.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The row of a channel; a part of one ("msteams:COPILOT") shows what the whole does, if it has no row of its own.</summary>
    public ChannelProfile this[string? channelId] =>
        _byChannel.GetValueOrDefault(channelId ?? Other) ?? _byChannel.GetValueOrDefault((channelId ?? Other).Split(':')[0]) ?? _byChannel[Other];

    /// <summary>Reads channels.yaml of the folder. With any problem there is no table.</summary>
    public static ChannelTableResult Load(string dialogsFolder) => ChannelTableLoader.Load(dialogsFolder);
}
