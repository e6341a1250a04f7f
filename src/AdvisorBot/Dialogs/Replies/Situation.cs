using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>A session together with the edition it is held in.</summary>
public sealed class Situation(Session session, Edition edition)
{
    public Session Session => session;

    public Edition Edition => edition;

    public Advisor Advisor => Edition.Advisor;

    public Words Words => Edition.Words;

    public Answers Answers => Session.Answers;

    /// <summary>The open question.</summary>
    public Question? Asked => Session.AskedId is { } id ? Advisor.Interview.Find(id) : null;

    /// <summary>What the answers lead to.</summary>
    public Consequences Consequences => field ??= Edition.Consequences(Answers);

    public Assessment Assessment => Consequences.Assessment;

    public Situation With(Session session) => new(session, Edition);
}
