using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The parts of a path such as <c>a.b[0]['c d'][e.f]</c>: names as strings, positions as ints.</summary>
static class PathSegments
{
    /// <summary>Takes a path apart. What stands in brackets, unless it is a position or a quoted name, is the path of one.</summary>
    /// <param name="root">Where paths in brackets begin.</param>
    /// <param name="path">The path.</param>
    /// <param name="segments">Its parts.</param>
    /// <returns>Whether every bracket is closed and what they name is there.</returns>
    internal static bool TryResolve(object root, string path, out List<object> segments)
    {
        segments = [];
        for (var position = 0; position < path.Length;)
        {
            var bracket = path[position] == '[';
            var end = bracket ? ClosingBracket(path, position) : EndOfName(path, position);
            if (end < 0)
                return false;

            if (bracket && InBrackets(root, path[(position + 1)..end].Trim()) is { } segment)
                segments.Add(segment);
            else if (bracket)
                return false;
            else if (end > position)
                segments.Add(path[position..end]);

            position = end + (bracket || (end < path.Length && path[end] == '.') ? 1 : 0);
        }

        return true;
    }

    static int EndOfName(string path, int start)
    {
        var end = path.AsSpan(start).IndexOfAny('.', '[');
        return end < 0 ? path.Length : start + end;
    }

    static int ClosingBracket(string path, int start)
    {
        var depth = 0;
        for (var position = start; position < path.Length; position++)
        {
            depth += path[position] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
                return position;
        }

        return -1;
    }

    static object InBrackets(object root, string content) => content switch
    {
        ['\'', .. var name, '\''] => name,
        ['"', .. var name, '"'] => name,
        _ when TryReadPosition(content, out var position) => position,
        _ when ObjectPath.TryGetPathValue(root, content, out string name) => TryReadPosition(name, out var position) ? position : name,
        _ => null,
    };

    static bool TryReadPosition(string text, out int position) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out position);
}
