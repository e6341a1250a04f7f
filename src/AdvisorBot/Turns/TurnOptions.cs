using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Turns;

/// <summary>Section "Turns" of the settings.</summary>
public sealed class TurnOptions
{
    public const string Section = "Turns";

    /// <summary>A conversation idle for longer starts anew with its next message.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "3650.00:00:00")]
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromDays(7);

    /// <summary>The person sees the bot typing when a turn takes longer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:14")]
    public TimeSpan TypingAfter { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// The channel gets its answer by then, even if the turn goes on. Channels give up after 10 to 15 seconds and send again.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:09")]
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>A turn that runs longer is given up.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LongestTurn { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many activities of one conversation may wait for their turn.</summary>
    [Range(1, 10_000)]
    public int LongestQueue { get; set; } = 64;

    /// <summary>How often a turn is run again because another replica committed first.</summary>
    [Range(0, 20)]
    public int MaxReruns { get; set; } = 5;
}
