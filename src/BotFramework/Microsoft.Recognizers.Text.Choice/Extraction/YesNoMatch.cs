namespace Microsoft.Recognizers.Text.Choice.Extraction;

/// <summary>A yes or no in a text and its share of the text's words.</summary>
sealed record YesNoMatch(int Start, int End, YesOrNo Answer, double Score);
