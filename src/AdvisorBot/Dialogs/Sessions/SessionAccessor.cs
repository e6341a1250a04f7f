using System.Text;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Turns;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>The session of a conversation, kept in its memory as one JSON text.</summary>
public sealed class SessionAccessor(SessionFormat format, Editions editions)
{
    const string Name = "session";

    public SessionReading Read(ConversationMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return memory[Name] is { } json ? format.Read(Encoding.UTF8.GetString(json.Span)) : new(new() { Language = editions.Languages[0] });
    }

    public void Write(ConversationMemory memory, Session session)
    {
        ArgumentNullException.ThrowIfNull(memory);
        memory[Name] = Encoding.UTF8.GetBytes(format.Write(session));
    }
}
