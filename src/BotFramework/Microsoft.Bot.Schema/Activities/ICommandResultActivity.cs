namespace Microsoft.Bot.Schema;

/// <summary>Reports what became of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
}
