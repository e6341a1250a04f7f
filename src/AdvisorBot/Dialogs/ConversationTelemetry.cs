using System.Diagnostics.Metrics;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>
/// Figures of conversations, under the name "AdvisorBot.Dialogs": how much was heard, asked and advised, by guide. Counts only:
/// nothing that people write, and no answer of theirs, is in them.
/// </summary>
static class ConversationTelemetry
{
    public const string Name = "AdvisorBot.Dialogs";

    const string OutcomeTag = "advisorbot.outcome";
    const string GuideTag = "advisorbot.guide";

    static readonly Meter Meter = new(Name);

    static readonly Counter<long> Begun = Counter("advisorbot.conversations", "{conversation}", "Conversations that were begun");

    static readonly Counter<long> Readings = Counter(
        "advisorbot.readings", "{reading}", "Parts of what people said: taken as answers, denied, offered, or unused");

    static readonly Counter<long> Asked = Counter("advisorbot.questions.asked", "{question}", "Questions that were put");

    static readonly Counter<long> Skipped = Counter("advisorbot.questions.skipped", "{question}", "Questions that were passed over");

    static readonly Counter<long> Advised = Counter("advisorbot.advice", "{advice}", "Times that advice was reached");

    static readonly Counter<long> DeadEnds = Counter("advisorbot.dead_ends", "{dead_end}", "Times that nothing fitted any more");

    static readonly Counter<long> WaysOut = Counter("advisorbot.ways_out.taken", "{way_out}", "Times that something fitted again");

    /// <summary>An utterance was read for the conversation.</summary>
    public static void Heard(Reading reading, string? guide)
    {
        if (!Readings.Enabled)
            return;
        Count("taken", reading.Answers.Count(answer => answer.Answer is not Answer.Chosen { ChoiceIds.IsEmpty: true }));
        Count("denied", reading.Answers.Count(answer => answer.Answer is Answer.Chosen { Lacking.IsEmpty: false }));
        Count("offered", reading.DidYouMean.Length + reading.Remarks.Length);
        Count("unused", reading.Unused.Length);

        void Count(string outcome, int count)
        {
            if (count > 0)
                Readings.Add(count, new KeyValuePair<string, object?>(OutcomeTag, outcome), Of(guide));
        }
    }

    /// <summary>A turn has led from one session to another.</summary>
    public static void Turned(Session before, Situation after)
    {
        var (session, guide) = (after.Session, Of(after.Session.CatalogueId));
        if (!before.Welcomed)
            Begun.Add(1);
        if (session.CatalogueId is null || !Asked.Enabled)
            return;
        if (session.AskedId is not null && session.AskedId != before.AskedId)
            Asked.Add(1, guide);
        var skipped = session.Answers.InOrder.Count(pair => pair.Value is Answer.NotSure && before.Answers[pair.Key] is not Answer.NotSure);
        if (skipped > 0)
            Skipped.Add(skipped, guide);
        if (session.AdvisedOn is { } advised && !advised.Equals(before.AdvisedOn))
            Advised.Add(1, guide);
        Count(before, after, guide);
    }

    static void Count(Session before, Situation after, KeyValuePair<string, object?> guide)
    {
        if (before.Answers.Equals(after.Answers))
            return;
        var wasStuck = before.CatalogueId == after.Session.CatalogueId && after.Edition.Consequences(before.Answers).Assessment.IsDeadEnd;
        if (after.Assessment.IsDeadEnd && !wasStuck)
            DeadEnds.Add(1, guide);
        else if (wasStuck && !after.Assessment.IsDeadEnd && after.Answers.Count >= before.Answers.Count)
            WaysOut.Add(1, guide);
    }

    static KeyValuePair<string, object?> Of(string? guide) => new(GuideTag, guide ?? "none");

    static Counter<long> Counter(string name, string unit, string description) => Meter.CreateCounter<long>(name, unit, description);
}
