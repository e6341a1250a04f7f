namespace AdvisorBot.Dialogs;

/// <summary>What an operator sets in the section "Advisor" of the configuration.</summary>
public sealed class GuideOptions
{
    /// <summary>The id of the one catalogue to use; null to let people choose.</summary>
    public string? Catalogue { get; set; }

    /// <summary>Whom to talk to: a name, an address, a link. Shown as it stands.</summary>
    public string? Contact { get; set; }

    /// <summary>After this silence a person is reminded of where things stood.</summary>
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromHours(8);
}
