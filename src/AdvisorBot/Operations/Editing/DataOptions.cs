using System.ComponentModel.DataAnnotations;

namespace AdvisorBot.Operations.Editing;

/// <summary>Section "Data" of the settings.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>Holds catalog/ and dialogs/; <see cref="DataFolder"/> says where they are without it.</summary>
    public string? Folder { get; set; }

    /// <summary>Whether files that are saved while the service runs take effect; without it they do at the next start.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>How often the files are looked at where nothing tells that one was saved.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromSeconds(10);
}
