namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>What stands between two words of a number.</summary>
enum Connector
{
    None,
    Hyphen,
    And,
}
