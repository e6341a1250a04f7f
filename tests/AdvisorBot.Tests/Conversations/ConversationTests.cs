using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Conversations;

public class ConversationTests
{
    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(Folder, "*.chat").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    static string Folder => Repository.PathOf("tests", "Conversations");

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task GoesAsWritten(string script) => new ChatPlayer(ChatScript.Read(Path.Combine(Folder, $"{script}.chat"))).PlayAsync();
}
