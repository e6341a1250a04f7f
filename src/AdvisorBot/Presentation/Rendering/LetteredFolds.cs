using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>Folds for a channel of text: each stands there as a letter and its title, and travels apart under its letter.</summary>
static class LetteredFolds
{
    /// <param name="hint">Says how a fold is opened; stands above the first.</param>
    public static (ImmutableArray<Block> Shown, object? ChannelData) Of(ImmutableArray<Block> blocks, string? hint)
    {
        var folds = blocks.OfType<Block.Fold>().Select((fold, index) => (Letter: Letter(index), Fold: fold)).ToList();
        if (folds.Count == 0)
            return (blocks, null);
        var list = new Block.Paragraph(string.Join('\n', folds.Select(one => $"[{one.Letter}] {one.Fold.Title}").Prepend(hint).OfType<string>()));
        var shown = blocks.Insert(blocks.LastIndexOf(folds[^1].Fold), list).RemoveAll(block => block is Block.Fold);
        return (shown, WireJson.Of(new(folds.Select(one => KeyValuePair.Create(one.Letter, (JsonNode?)PlainText.Write([one.Fold]))))));
    }

    /// <summary>The contents of a message's folds by their letters.</summary>
    public static ImmutableDictionary<string, string> Read(object? channelData) =>
        channelData is not null && JsonNode.Parse(channelData.ToString()!) is JsonObject folds
            ? folds.ToImmutableDictionary(fold => fold.Key, fold => fold.Value!.GetValue<string>(), StringComparer.OrdinalIgnoreCase)
            : ImmutableDictionary<string, string>.Empty;

    // A record has more folds than an alphabet has letters: a, b, ... z, aa, ab, ...
    static string Letter(int index) => index < 26 ? $"{(char)('a' + index)}" : $"{Letter(index / 26 - 1)}{(char)('a' + index % 26)}";
}
