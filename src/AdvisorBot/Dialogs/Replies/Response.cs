using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>The end of a turn: where the conversation stands now, and the reply.</summary>
/// <param name="Forget">Everything stored about the person is to be removed after the reply.</param>
public sealed record Response(Session Session, Message Message, bool Forget = false);
