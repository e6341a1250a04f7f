namespace AdvisorBot.Turns;

/// <summary>
/// Put into a turn's TurnState when the person has confirmed that everything stored about them is to be deleted. The
/// conversation's own state is cleared already; whoever keeps more (a log, a history) removes it after the reply.
/// </summary>
public sealed class ForgetRequest;
