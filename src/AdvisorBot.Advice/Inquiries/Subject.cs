namespace AdvisorBot.Advice.Inquiries;

/// <summary>What a question may be about, by ids of the guide.</summary>
/// <param name="Id">Of the topic, the question or the term; the name of the aspect or the request.</param>
/// <param name="ChoiceId">Of a choice alone.</param>
public readonly record struct Subject(SubjectKind Kind, string Id = "", string? ChoiceId = null);
