namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that calls others, which come along when it is added to a set.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs it calls.</summary>
    IEnumerable<Dialog> GetDependencies();
}
