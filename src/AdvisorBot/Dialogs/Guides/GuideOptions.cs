using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>What an operator sets in the section "Advisor" of the configuration.</summary>
public sealed class GuideOptions
{
    public const string Section = "Advisor";

    /// <summary>The id of the one catalogue to use; null to let people choose.</summary>
    public string? Catalogue { get; set; }

    /// <summary>Whom to talk to: a name, an address, a link. Shown as it stands.</summary>
    [StringLength(500)]
    public string? Contact { get; set; }

    /// <summary>After this silence a person is reminded of where things stood.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "3650.00:00:00")]
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromHours(8);
}
