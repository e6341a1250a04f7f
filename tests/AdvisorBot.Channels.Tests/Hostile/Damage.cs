using System.Globalization;
using System.Text;

namespace AdvisorBot.Channels.Tests.Hostile;

/// <summary>Damages a request in one place or several: what it says, what it says it is, and how it is sent. The same seed damages alike.</summary>
static class Damage
{
    /// <summary>What goes in between or instead: halves of characters, deep and broken JSON, numbers out of range, what ends a line or a header.</summary>
    static readonly string[] Poisons =
    [
        "\"\\ud83d\"", "\\ud800", "null", "[]", "{}", "1e999", "-0", "99999999999999999999", "true", "\"\"", "\"\\u0000\"", "\\", "\"", ",", ":", "}", "]",
        new('[', 200), "/*", "\"2026-13-45T99:99:99Z\"", "NaN",
        "%00", "%", "%ud83d", "..", "../", "/", "?", "#", "&watermark=x", "=", ";", "\t", "\r", "\n", "\0", "\u001b[31m", "é", "😀", "\ufeff", "Bearer ",
        "a.b.c", new('x', 3000), "-1", "0x7f", "gzip", "text/plain",
    ];

    static readonly string[] Types =
    [
        "application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "application/json; charset=bogus", "text/plain",
        "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "application/json;;", "application/vnd.x+json",
    ];

    /// <returns>The bytes, and whether there is a head and all of the body that it promises, so that there has to be an answer.</returns>
    public static (byte[] Bytes, bool IsWhole) Do(Random random, string head, string body)
    {
        var target = random.Next(10);
        var isWhole = true;
        if (target < 7 && body.Length > 0)
            body = Poison(random, body);
        else if (target < 9)
            head = PoisonLine(random, head);
        else
            (head, isWhole) = (Poison(random, head), false);
        var type = random.Next(8) == 0 ? Types[random.Next(Types.Length)] : Types[0];
        return (
            [
                .. Encoding.UTF8.GetBytes(head + (body.Length > 0 || random.Next(4) == 0 ? $"Content-Type: {type}\r\n" : "")),
                .. Framed(random, Encoding.UTF8.GetBytes(body), ref isWhole),
            ],
            isWhole);
    }

    static string Poison(Random random, string text)
    {
        var result = new StringBuilder(text);
        for (var damages = random.Next(1, 4); damages > 0 && result.Length > 0; damages--)
        {
            var place = random.Next(result.Length);
            result.Remove(place, Math.Min(random.Next(13), result.Length - place));
            if (random.Next(2) == 0)
                result.Insert(place, Poisons[random.Next(Poisons.Length)]);
        }
        return result.ToString();
    }

    /// <summary>Damages what stands behind the name of one header, or the address, and leaves the line a line.</summary>
    static string PoisonLine(Random random, string head)
    {
        var lines = head.Split("\r\n")[..^1];
        // Without the line about the connection: it would stay open.
        var at = random.Next(lines.Length - 1);
        at += at > 1 ? 1 : 0;
        var from = at == 0 ? lines[0].IndexOf('/', StringComparison.Ordinal) + 1 : lines[at].IndexOf(':', StringComparison.Ordinal) + 2;
        var end = at == 0 ? lines[0].LastIndexOf(' ') : lines[at].Length;
        // What must not stand in an address or a header at all is for the damage without regard.
        var poisoned = new string([.. Poison(random, lines[at][from..end]).Where(c => c is > ' ' and < '\u007f' || (at > 0 && c == ' '))]);
        lines[at] = lines[at][..from] + poisoned + lines[at][end..];
        return string.Join("\r\n", lines) + "\r\n";
    }

    /// <summary>The end of the head and the body, with a length that is right, wrong or missing, whole or in chunks.</summary>
    static byte[] Framed(Random random, byte[] body, ref bool isWhole)
    {
        var how = random.Next(20);
        isWhole &= how is not (0 or 1 or 2 or 4);
        return how switch
        {
            0 => [.. Line($"Content-Length: {new[] { "-1", "x", "99999999999999999999", "1, 2", "" }[random.Next(5)]}\r\n\r\n"), .. body],
            1 => [.. Line("Transfer-Encoding: chunked\r\n\r\n"), .. Line($"{new[] { "zz", "-5", "ffffffffffff", "" }[random.Next(4)]}\r\n"), .. body],
            2 => [.. Line(Length(body.Length + random.Next(1, 300))), .. body],
            3 => [.. Line(Length(Math.Max(0, body.Length - random.Next(1, 20)))), .. body],
            4 => [.. Line(Length(300_000)), .. body],
            5 or 6 => [.. Line("Transfer-Encoding: chunked\r\n\r\n"), .. Chunks(random, body), .. Line("0\r\n\r\n")],
            _ => [.. Line(Length(body.Length)), .. body],
        };
    }

    static byte[] Chunks(Random random, byte[] body) =>
        [
            .. body.Chunk(random.Next(1, 100))
                .SelectMany(chunk => (byte[])[.. Line(string.Create(CultureInfo.InvariantCulture, $"{chunk.Length:x}\r\n")), .. chunk, .. Line("\r\n")]),
        ];

    static string Length(int bytes) => string.Create(CultureInfo.InvariantCulture, $"Content-Length: {bytes}\r\n\r\n");

    static byte[] Line(string text) => Encoding.ASCII.GetBytes(text);
}
