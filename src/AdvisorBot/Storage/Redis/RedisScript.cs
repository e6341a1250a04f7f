using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// A Lua script with named arguments: in the script they are locals, and whoever runs it gives a value for each. It sees the
/// prefix of all keys as P, the functions of <see cref="RedisFunctions"/>, and, if it takes any, its items by
/// <c>for one, other in items(2) do</c>.
/// </summary>
sealed class RedisScript
{
    readonly string[] _names;

    /// <param name="names">Of the arguments, with spaces between them.</param>
    public RedisScript(string names, string body)
    {
        _names = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Text = $"""
            local P = KEYS[1]
            local {string.Join(", ", _names)} = unpack(ARGV, 1, {_names.Length})
            local function items(size)
                local at = {_names.Length + 1} - size
                return function()
                    at = at + size
                    return unpack(ARGV, at, at + size - 1)
                end
            end
            {RedisFunctions.All}
            {body}
            """;
    }

    public string Text { get; }

    /// <param name="items">What follows the named ones, as many as there are.</param>
    /// <exception cref="ArgumentException">A name is none of the script's, is given twice or is missing.</exception>
    public RedisValue[] Arguments(IReadOnlyCollection<RedisValue> items, params ReadOnlySpan<(string Name, RedisValue Value)> values)
    {
        var arguments = new RedisValue[_names.Length + items.Count];
        var given = 0u;
        foreach (var (name, value) in values)
        {
            var place = Array.IndexOf(_names, name);
            if (place < 0 || (given & (1u << place)) != 0)
                throw new ArgumentException($"The script takes `{name}` never or once; it takes {string.Join(", ", _names)}.", nameof(values));
            given |= 1u << place;
            arguments[place] = value;
        }
        if (values.Length < _names.Length)
            throw new ArgumentException($"The script takes {string.Join(", ", _names)}; {values.Length} of them were given.", nameof(values));
        var next = _names.Length;
        foreach (var item in items)
            arguments[next++] = item;
        return arguments;
    }
}
