using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>
/// What people write in one language, with what they mean by it: the likeness of meaning learns from it, and nothing else
/// does. The files lie in dialogs/examples.
/// </summary>
/// <param name="Claims">Sentences about a thing, with <see cref="Thing"/> in its place, by whose fact they state.</param>
/// <param name="Requests">What is asked of the bot, with words of <see cref="RequestText"/> in the places of tools; plain statements are there as <see cref="Intent.Answer"/>.</param>
/// <param name="Choices">By interview: sentences of somebody for whom the choice is true.</param>
public sealed record TrainingExamples(
    ImmutableArray<(string Text, Claim Meaning)> Claims,
    ImmutableArray<(string Text, Intent Meaning)> Requests,
    FrozenDictionary<string, ImmutableArray<(string Text, ChoiceName Meaning)>> Choices)
{
    /// <summary>Stands in a claim for whatever it is about.</summary>
    public const string Thing = "X";

    public static TrainingExamples None { get; } = new([], [], FrozenDictionary<string, ImmutableArray<(string, ChoiceName)>>.Empty);

    /// <summary>By interview: sentences with <see cref="Thing"/> in the place of an amount, and the id of the question it answers; "none" where it answers none.</summary>
    public FrozenDictionary<string, ImmutableArray<(string Text, string Meaning)>> Amounts { get; init; } = FrozenDictionary<string, ImmutableArray<(string, string)>>.Empty;

    /// <summary>Every text that is learnt from.</summary>
    public IEnumerable<string> Texts =>
        Claims.Select(example => example.Text).Concat(Requests.Select(example => example.Text)).Concat(Choices.Values.SelectMany(examples => examples.Select(example => example.Text)))
            .Concat(Amounts.Values.SelectMany(examples => examples.Select(example => example.Text)));

    /// <summary>Reads dialogs/examples. With any problem there are no examples.</summary>
    public static TrainingExamplesResult Load(string dialogsFolder) => TrainingExamplesLoader.Load(dialogsFolder);
}
