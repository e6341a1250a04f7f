namespace Microsoft.Bot.Schema;

/// <summary>Asks the bot to do something and to report when it is done.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
}
