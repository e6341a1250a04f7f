using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Operations;

/// <summary>Section "Health" of the settings.</summary>
public sealed class HealthOptions
{
    public const string Section = "Health";

    /// <summary>
    /// Who sends it as <c>Authorization: Bearer …</c> is told by /health/ready why the service is not ready, from wherever
    /// they ask. Without it only this machine is told.
    /// </summary>
    [MinLength(32)]
    public string? Key { get; set; }
}
