using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;

namespace AdvisorBot.Channels.WebChat;

/// <summary>
/// The page at <c>/</c>. Who comes for the first time finds the bot's first words and answers in it, to be read and tapped
/// before any script is there; who comes back finds the chat with all that was said.
/// </summary>
sealed class FirstPage(
    IWebHostEnvironment environment, CurrentKnowledge knowledge, FirstWords firstWords, SessionCookie cookie, DirectLineConversations conversations)
{
    /// <summary>Where the page's file has room for the first words.</summary>
    const string Room = "<!-- first words -->";
    /// <summary>What the first words look like, which the page of the first visit brings along: on a slow network a request is half a second.</summary>
    const string Looks = "<link rel=\"stylesheet\" href=\"page.css\">";
    const string AnyLanguage = "<html lang=\"en\">";

    volatile Pages _pages = new(knowledge.Value);

    /// <summary>What another state of the guides made of them is not shown any more.</summary>
    Pages Current => _pages is { } pages && pages.Knowledge == knowledge.Value ? pages : _pages = new(knowledge.Value);

    public async Task<IResult> GetAsync(HttpContext context, CancellationToken cancellationToken)
    {
        // A link that brings answers begins with them.
        var isFirst = !context.Request.Query.ContainsKey("guide")
            && !(await cookie.ReadAsync(context.Request) is { } known && await conversations.ExistsAsync(known, cancellationToken));
        var key = (Language(context.Request), isFirst);
        var page = await WrittenAsync(key, cancellationToken);
        var headers = context.Response.Headers;
        // It depends on the cookie, and names the newest scripts.
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Accept-Encoding, Accept-Language, Cookie";
        var isBrotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase);
        if (isBrotli)
            headers.ContentEncoding = "br";
        return Results.File(isBrotli ? page.Brotli : page.Plain, "text/html; charset=utf-8", entityTag: new($"\"{page.Hash}{(isBrotli ? "-br" : "")}\""));
    }

    /// <summary>Writes the pages of all languages, so that nobody waits for that.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var language in knowledge.Value.Editions.Languages)
        {
            await WrittenAsync((language, true), cancellationToken);
            await WrittenAsync((language, false), cancellationToken);
        }
    }

    // Whoever comes while it is being written waits for the same; what failed is tried anew.
    async Task<Variant> WrittenAsync((string Language, bool IsFirst) key, CancellationToken cancellationToken)
    {
        var pages = Current;
        var written = pages.Variants.GetOrAdd(key, wanted => new(() => WriteAsync(wanted, CancellationToken.None)));
        try
        {
            return await written.Value.WaitAsync(cancellationToken);
        }
        catch (Exception) when (written.Value.IsFaulted)
        {
            pages.Variants.TryRemove(KeyValuePair.Create(key, written));
            throw;
        }
    }

    /// <summary>The language asked for in the address, else the first of the browser's that the bot speaks.</summary>
    string Language(HttpRequest request)
    {
        var editions = knowledge.Value.Editions;
        return AcceptedLanguages.Of(request)
            .Prepend(request.Query["lang"].ToString())
            .Select(tag => Languages.Of(LocaleTag.Of(tag), editions.Languages))
            .FirstOrDefault(language => language is not null)
            ?? editions.Languages[0];
    }

    async Task<Variant> WriteAsync((string Language, bool IsFirst) key, CancellationToken cancellationToken)
    {
        var html = await ReadAsync("index.html", cancellationToken);
        var looks = key.IsFirst ? $"<style>{await ReadAsync("page.css", cancellationToken)}</style>" : Looks;
        var first = key.IsFirst ? Write(await firstWords.InAsync(key.Language, cancellationToken)) : "";
        var bytes = Encoding.UTF8.GetBytes(html
            .Replace(Room, first, StringComparison.Ordinal)
            .Replace(Looks, looks, StringComparison.Ordinal)
            .Replace(AnyLanguage, $"<html lang=\"{key.Language}\">", StringComparison.Ordinal));
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
            brotli.Write(bytes);
        return new(bytes, packed.ToArray(), Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }

    async Task<string> ReadAsync(string name, CancellationToken cancellationToken)
    {
        using var file = new StreamReader(environment.WebRootFileProvider.GetFileInfo(name).CreateReadStream());
        return await file.ReadToEndAsync(cancellationToken);
    }

    // Radio buttons keep a tap without any script; the script sends it once the chat is there.
    static string Write(FirstWords.Greeting greeting)
    {
        var encode = HtmlEncoder.Default;
        var html = new StringBuilder("<section id=\"first\">");
        foreach (var paragraph in greeting.Paragraphs)
            html.Append("<p>").Append(encode.Encode(paragraph)).Append("</p>");
        html.Append("<fieldset><legend>").Append(encode.Encode(greeting.Paragraphs.LastOrDefault() ?? "")).Append("</legend>");
        foreach (var answer in greeting.Answers)
            html.Append("<label><input type=\"radio\" name=\"first\">").Append(encode.Encode(answer)).Append("</label>");
        return html.Append("</fieldset></section>").ToString();
    }

    sealed record Pages(Knowledge Knowledge)
    {
        public ConcurrentDictionary<(string Language, bool IsFirst), Lazy<Task<Variant>>> Variants { get; } = new();
    }

    sealed record Variant(byte[] Plain, byte[] Brotli, string Hash);
}
