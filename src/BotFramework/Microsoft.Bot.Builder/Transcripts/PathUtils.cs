namespace Microsoft.Bot.Builder;

/// <summary>Paths that mean the same on every system.</summary>
public static class PathUtils
{
    /// <summary>The path with this system's separators.</summary>
    public static string NormalizePath(string ambiguousPath)
        => ambiguousPath?.Replace('\\', Path.DirectorySeparatorChar).Replace('/', Path.DirectorySeparatorChar);
}
