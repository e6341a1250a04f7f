namespace AdvisorBot.Operations.Drafting;

/// <summary>What a cell comes to; a text ranks nothing, and of an empty one the page says nothing.</summary>
enum DraftVerdict
{
    Yes,
    No,
    Limited,
    Text,
    Unstated,
}
