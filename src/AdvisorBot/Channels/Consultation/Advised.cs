using System.Collections.Immutable;

namespace AdvisorBot.Channels.Consultation;

/// <summary>What the guide advises under the answers given: candidates to look at more closely, not the truth.</summary>
/// <param name="Text">The advice in words, with statements, sources and their dates, to be shown as it stands.</param>
/// <param name="Answers">All that counted, with what was heard in a sentence; to be sent again with the next call.</param>
/// <param name="Heard">What was made of the sentence; null where none was sent.</param>
/// <param name="Next">The question worth asking now; null when no answer still to come changes the result.</param>
/// <param name="MostQuestionsLeft">There can be no more than these.</param>
/// <param name="DeadEnd">For some stage nothing fits: see the ways out.</param>
/// <param name="Tensions">Answers that pull against each other: ask which weighs more.</param>
/// <param name="WaysOut">At a dead end all smallest changes after which something fits, the likeliest first.</param>
/// <param name="WouldChange">Single other answers that would put another tool first.</param>
/// <param name="Pairs">Tools that go together, the best first.</param>
sealed record Advised(
    ListedGuide Guide,
    string Text,
    ImmutableArray<GivenAnswer> Answers,
    HeardText? Heard,
    ImmutableArray<AdvisedStage> Stages,
    AskableQuestion? Next,
    int MostQuestionsLeft,
    bool DeadEnd,
    ImmutableArray<PullingAnswers> Tensions,
    ImmutableArray<WayOut> WaysOut,
    ImmutableArray<OtherAnswer> WouldChange,
    ImmutableArray<ToolPair> Pairs);

/// <summary>An answer as it was taken.</summary>
/// <param name="Answer">Its code, to be sent again as it is: ids of choices, "!id" for one that does not apply, "min..max", "?" for not sure.</param>
/// <param name="Text">The answer in words.</param>
sealed record GivenAnswer(string Question, string Label, string Answer, string Text);

/// <summary>How the tools of one stage stand.</summary>
/// <param name="Fit">How many fit.</param>
/// <param name="Leaders">The ids of those that share the best rank; several are level.</param>
/// <param name="Candidates">All that fit, best first.</param>
/// <param name="RuledOut">All others, with the statements that rule them out.</param>
sealed record AdvisedStage(
    string Id, string Name, int Fit, ImmutableArray<string> Leaders, ImmutableArray<AdvisedTool> Candidates, ImmutableArray<AdvisedTool> RuledOut);

/// <summary>How one tool stands.</summary>
/// <param name="Score">Weights of the statements for it minus those against it; comparable within one result only.</param>
/// <param name="Since">What became of it after the guide was written; null where nothing did.</param>
sealed record AdvisedTool(
    string Id,
    string Name,
    bool InService,
    string? Since,
    int Score,
    ImmutableArray<WokenReason> For,
    ImmutableArray<WokenReason> Against,
    ImmutableArray<WokenReason> RuledOutBy);

/// <summary>A statement and the answers that brought it to bear.</summary>
/// <param name="Because">The ids of their questions.</param>
/// <param name="Weight">1 to 5; null where it rules out.</param>
sealed record WokenReason(ImmutableArray<string> Because, int? Weight, CitedStatement Statement);

/// <summary>Answers that pull against each other.</summary>
/// <param name="Text">Why they do; null where one question was answered twice.</param>
sealed record PullingAnswers(ImmutableArray<string> Questions, string? Text);

/// <summary>Changed answers after which something fits again.</summary>
/// <param name="BringsBack">The tools that fit then.</param>
sealed record WayOut(ImmutableArray<ReplacedAnswer> Changes, ImmutableArray<ListedTool> BringsBack);

/// <summary>One answer in place of another.</summary>
/// <param name="From">The code of the answer that was given.</param>
/// <param name="To">The code of the one that would help.</param>
/// <param name="Text">The latter in words.</param>
sealed record ReplacedAnswer(string Question, string From, string To, string Text);

/// <summary>An answer that would put another tool first.</summary>
/// <param name="Leaders">Who would lead.</param>
sealed record OtherAnswer(string Question, string Answer, string Text, ImmutableArray<string> Leaders);

/// <summary>Build in one tool, deploy through another.</summary>
/// <param name="Statement">What joins the two; null where merely nothing forbids it.</param>
sealed record ToolPair(string Prepare, string Deploy, CitedStatement? Statement);
