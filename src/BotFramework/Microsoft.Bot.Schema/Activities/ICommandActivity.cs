namespace Microsoft.Bot.Schema;

public interface ICommandActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
}
