namespace Microsoft.Recognizers.Text.Choice.Extraction;

/// <summary>Values an extracted yes as true and a no as false.</summary>
sealed class YesNoParser : IParser
{
    public ParseResult Parse(ExtractResult extResult) =>
        extResult.Data is YesNoMatch match
            ? new ParseResult(extResult) { Value = match.Answer == YesOrNo.Yes, Data = new ChoiceParseDataResult { Score = match.Score } }
            : null;
}
