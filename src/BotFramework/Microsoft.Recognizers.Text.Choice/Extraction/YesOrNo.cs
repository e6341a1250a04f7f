namespace Microsoft.Recognizers.Text.Choice.Extraction;

/// <summary>What a phrase says.</summary>
enum YesOrNo
{
    /// <summary>Neither, though it holds words that do: "not sure".</summary>
    Neither,
    Yes,
    No,
}
