namespace Microsoft.Bot.Schema;

/// <summary>What a bot did, for whoever debugs it; channels do not show it.</summary>
public interface ITraceActivity : IActivity
{
    string Name { get; set; }
    string Label { get; set; }
    string ValueType { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
