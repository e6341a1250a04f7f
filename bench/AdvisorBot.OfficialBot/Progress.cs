namespace AdvisorBot.OfficialBot;

/// <summary>What the bot keeps of a conversation.</summary>
sealed class Progress
{
    public int Turns { get; set; }

    public Dictionary<string, string> Answers { get; } = [];
}
