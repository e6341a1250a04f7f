using System.Collections.Immutable;

namespace AdvisorBot.Channels.Consultation;

/// <summary>A guide with its questions and the names of its tools.</summary>
/// <param name="Stages">For each of them a tool is sought.</param>
sealed record DescribedGuide(
    ListedGuide Guide,
    ImmutableArray<ListedStage> Stages,
    ImmutableArray<AskableQuestion> Questions,
    ImmutableArray<ListedTool> Tools);

/// <summary>A phase of the work for which one tool is sought.</summary>
sealed record ListedStage(string Id, string Name);

/// <summary>A question that a person may be asked, and how it is answered.</summary>
/// <param name="Label">A few words for summaries.</param>
/// <param name="Why">Why it is asked.</param>
/// <param name="Kind">"one", "many", "yes-no" or "quantity".</param>
/// <param name="Unit">Of a quantity; "byte" is written with prefixes, too ("5 TB").</param>
/// <param name="Per">Of a rate: the time that the quantity is for, such as "second".</param>
/// <param name="Choices">Of a quantity: its bands.</param>
sealed record AskableQuestion(
    string Id,
    string Label,
    string Prompt,
    string Why,
    string Help,
    string Kind,
    string? Unit,
    string? Per,
    ImmutableArray<AnswerChoice> Choices);

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Id">What is sent as the answer.</param>
/// <param name="Alone">Cannot be combined with another choice.</param>
sealed record AnswerChoice(string Id, string Label, bool? Alone);
