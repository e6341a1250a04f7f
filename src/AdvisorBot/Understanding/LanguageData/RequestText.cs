namespace AdvisorBot.Understanding.LanguageData;

/// <summary>How tools are written in what a sentence model reads as a request: any tool is like any other.</summary>
static class RequestText
{
    public const string FirstTool = "this tool";
    public const string OtherTool = "that tool";

    /// <param name="example">With {T} and {U} in the places of tools.</param>
    public static string Of(string example, string first = FirstTool, string other = OtherTool) =>
        example.Replace("{T}", first, StringComparison.Ordinal).Replace("{U}", other, StringComparison.Ordinal);
}
