using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Section <c>DirectLine</c> of the settings.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Section name in the settings.</summary>
    public const string Section = "DirectLine";

    /// <summary>
    /// Secrets with which other servers may ask for tokens (<c>POST /v3/directline/tokens/generate</c>). Two, so that one
    /// can be replaced while the other is still in use. Empty: only this site's own page gets tokens.
    /// </summary>
    public string[] Secrets { get; set; } = [];

    /// <summary>
    /// Keys that sign tokens, Base64, at least 32 bytes each. The first signs, all are accepted: put a new one in front,
    /// and take the old one out when its tokens have expired. Empty: one key is made and kept beside the database.
    /// </summary>
    public string[] SigningKeys { get; set; } = [];

    /// <summary>File of the key that is made when <see cref="SigningKeys"/> is empty.</summary>
    public string KeyFile { get; set; } = "data/direct-line.key";

    /// <summary>Lifetime of a token in seconds; Direct Line 3.0 names 1800 and refreshes at half of it.</summary>
    [Range(60, 24 * 3600)]
    public int TokenSeconds { get; set; } = 1800;

    /// <summary>For so many hours a token can be refreshed; then a new one has to be asked for, which the page does by itself.</summary>
    [Range(1, 24 * 30)]
    public int RefreshHours { get; set; } = 24;

    /// <summary>Wrong secrets and tokens that may come from one address within a minute; after that even a right secret is refused.</summary>
    [Range(1, 100_000)]
    public int WrongSecretsPerMinute { get; set; } = 20;

    /// <summary>Origins of other sites whose pages may call Direct Line, such as <c>https://intranet.example</c>.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>Largest activity taken from a client, in bytes. Direct Line 3.0 documents 256 KB, for files that are not taken here.</summary>
    [Range(1024, 1 << 20)]
    public int MaxActivityBytes { get; set; } = 32 * 1024;

    /// <summary>Activities a user may send within a minute.</summary>
    [Range(1, 100_000)]
    public int ActivitiesPerMinute { get; set; } = 60;

    /// <summary>Activities that may come from one address within a minute. An office behind one address shares it.</summary>
    [Range(1, 1_000_000)]
    public int AddressActivitiesPerMinute { get; set; } = 3_000;

    /// <summary>Conversations an address may open within a minute.</summary>
    [Range(1, 100_000)]
    public int ConversationsPerMinute { get; set; } = 120;

    /// <summary>Conversations an address may open within a day; as many at once, then by and by.</summary>
    [Range(1, 10_000_000)]
    public int AddressConversationsPerDay { get; set; } = 5_000;

    /// <summary>Conversations that may be opened on this server within a minute.</summary>
    [Range(1, 1_000_000)]
    public int AllConversationsPerMinute { get; set; } = 3_000;

    /// <summary>Conversations that are kept before no further one is opened.</summary>
    [Range(1, 1_000_000_000)]
    public long MostConversations { get; set; } = 1_000_000;

    /// <summary>Bytes that the store holds before no further conversation is opened. To be set to what the disk, or Redis, has.</summary>
    [Range(1 << 20, long.MaxValue)]
    public long MostStoredBytes { get; set; } = 10L << 30;

    /// <summary>Bytes of activities that may come from one address within an hour. An office behind one address shares them.</summary>
    [Range(1 << 10, 1 << 30)]
    public int AddressBytesPerHour { get; set; } = 16 << 20;

    /// <summary>Bytes of activities that this server takes within an hour.</summary>
    [Range(1 << 10, int.MaxValue)]
    public int AllBytesPerHour { get; set; } = 1 << 30;

    /// <summary>Streams that may be open at once on this server.</summary>
    [Range(1, 1_000_000)]
    public int MaxStreams { get; set; } = 20_000;

    /// <summary>Streams that one address may have open at once. An office behind one address shares it.</summary>
    [Range(1, 1_000_000)]
    public int AddressStreams { get; set; } = 2_000;

    /// <summary>Seconds between keep-alive frames, below the minute after which common proxies close a silent connection.</summary>
    [Range(1, 600)]
    public int KeepAliveSeconds { get; set; } = 20;
}
