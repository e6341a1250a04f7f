using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Storage;

/// <summary>Section "Storage" of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>The SQLite file, relative to the working directory; its folder is created.</summary>
    [Required]
    public string File { get; set; } = "data/advisor.db";

    /// <summary>What a committed turn survives, with SQLite.</summary>
    public Durability Durability { get; set; } = Durability.ProcessKill;

    /// <summary>StackExchange.Redis configuration, such as "redis:6379,password=…".</summary>
    [Required]
    public string Redis { get; set; } = "127.0.0.1:6379";

    /// <summary>
    /// Begins every Redis key. The braces put all keys into one slot of a Redis Cluster, which the atomic commit needs.
    /// </summary>
    [Required]
    public string RedisPrefix { get; set; } = "{advisorbot}";

    /// <summary>The log of a conversation keeps about this many entries; undelivered ones are kept in any case.</summary>
    [Range(10, 100_000)]
    public int LogEntries { get; set; } = 500;

    /// <summary>Entries of the log older than this are deleted.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan LogAge { get; set; } = TimeSpan.FromDays(30);

    /// <summary>A conversation without a turn for so long is deleted with all it holds, and so are dead letters of that age.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The reply that confirms a deletion of personal data is itself deleted after this time.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ForgetWithin { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>A sender that died gives its conversations back after this time. One that lives reports every five seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "01:00:00")]
    public TimeSpan DeliveryLease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of conversations that the SQLite store keeps in memory to save reading.</summary>
    [Range(0, 4_000_000_000)]
    public long CacheBytes { get; set; } = 64 << 20;
}
