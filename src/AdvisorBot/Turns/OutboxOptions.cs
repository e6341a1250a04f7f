using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Turns;

/// <summary>Section "Outbox" of the settings.</summary>
public sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>How many conversations are delivered to at once.</summary>
    [Range(1, 1000)]
    public int Concurrency { get; set; } = 32;

    /// <summary>The pause after the first failure; each further one is twice as long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:10:00")]
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>A channel that has not answered by then may have taken the activity or not, and is called again.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:20")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(15);

    [Range(typeof(TimeSpan), "00:00:00.01", "01:00:00")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>An activity that could not be delivered for so long is given up on.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How often conversations are looked for that are due and that nobody told of: after a failure or a restart.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:10:00")]
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(1);
}
