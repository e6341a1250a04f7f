using Microsoft.Bot.Builder;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>
/// The session of a turn's conversation. It is kept as one JSON text, so that it reads the same whichever serialiser the
/// SDK's state uses.
/// </summary>
public sealed class SessionAccessor(ConversationState state, SessionFormat format, Editions editions)
{
    readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("session");

    public async Task<SessionReading> ReadAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await _property.GetAsync(context, cancellationToken: cancellationToken) is { } json
            ? format.Read(json)
            : new(new() { Language = editions.Languages[0] });

    public Task WriteAsync(ITurnContext context, Session session, CancellationToken cancellationToken) =>
        _property.SetAsync(context, format.Write(session), cancellationToken);
}
