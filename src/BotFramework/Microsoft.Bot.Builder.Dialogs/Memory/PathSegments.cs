using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The parts of a path such as <c>a.b[0]['c d']</c>: names as strings, positions as ints.</summary>
static class PathSegments
{
    /// <exception cref="ArgumentException">A bracket is not closed, or holds neither a position nor a quoted name.</exception>
    internal static List<object> Of(string path)
    {
        List<object> segments = [];
        for (var position = 0; position < path.Length;)
        {
            var bracket = path[position] == '[';
            var end = bracket ? path.IndexOf(']', position) : EndOfName(path, position);
            if (end < 0)
                throw new ArgumentException($"The bracket at {position} of path '{path}' is not closed.", nameof(path));

            if (bracket)
                segments.Add(InBrackets(path, path[(position + 1)..end].Trim()));
            else if (end > position)
                segments.Add(path[position..end]);

            position = end + (bracket || (end < path.Length && path[end] == '.') ? 1 : 0);
        }

        return segments;
    }

    static int EndOfName(string path, int start)
    {
        var end = path.AsSpan(start).IndexOfAny('.', '[');
        return end < 0 ? path.Length : start + end;
    }

    static object InBrackets(string path, string content) => content switch
    {
        ['\'', .. var name, '\''] => name,
        ['"', .. var name, '"'] => name,
        _ when int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => index,
        _ => throw new ArgumentException($"'[{content}]' in path '{path}' is neither a position nor a quoted name.", nameof(path)),
    };
}
