namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or uninstalled in the place that the conversation belongs to.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
