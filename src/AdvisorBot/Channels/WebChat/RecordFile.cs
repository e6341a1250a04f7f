namespace AdvisorBot.Channels.WebChat;

/// <summary>A decision record as a file.</summary>
/// <param name="Topic">What it decides on, fit for a file's name: the id of the guide.</param>
sealed record RecordFile(string Topic, byte[] Content);
