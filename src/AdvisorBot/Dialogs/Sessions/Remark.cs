using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>What was said beside other things and may answer a question that is still to come: it is asked about there.</summary>
/// <param name="Said">In the person's words.</param>
public sealed record Remark(string QuestionId, Answer Answer, string Said);
