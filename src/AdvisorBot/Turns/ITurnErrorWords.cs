using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>What the user is told when a turn failed.</summary>
public interface ITurnErrorWords
{
    /// <summary>One plain sentence that names the reference, in the user's language.</summary>
    /// <param name="inbound">The activity that could not be handled.</param>
    /// <param name="reference">What the user can quote; the log has it too.</param>
    string Failed(Activity inbound, string reference);
}
