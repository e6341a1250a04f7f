using AdvisorBot.Advice;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>A catalogue in one language, with the ears and the voice that go with it.</summary>
public sealed record Edition(Advisor Advisor, Interpreter Interpreter, Words Words);
