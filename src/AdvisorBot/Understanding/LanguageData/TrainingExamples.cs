using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>
/// What people write in one language, with what they mean by it: the likeness of meaning learns from it, and nothing else
/// does. The files lie in dialogs/examples.
/// </summary>
/// <param name="Claims">Sentences about a thing, with <see cref="Thing"/> in its place, by whose fact they state.</param>
/// <param name="Requests">
/// What is asked of the bot, with words of <see cref="RequestText"/> in the places of tools; plain statements are there as
/// <see cref="Intent.Answer"/>.
/// </param>
/// <param name="Choices">By interview: sentences of somebody for whom the choice is true.</param>
public sealed record TrainingExamples(
    ImmutableArray<(string Text, Claim Meaning)> Claims,
    ImmutableArray<(string Text, Intent Meaning)> Requests,
    FrozenDictionary<string, ImmutableArray<(string Text, ChoiceName Meaning)>> Choices)
{
    /// <summary>Stands in a claim for whatever it is about.</summary>
    public const string Thing = "X";

    public static TrainingExamples None { get; } = new([], [], FrozenDictionary<string, ImmutableArray<(string, ChoiceName)>>.Empty);

    /// <summary>
    /// By interview: sentences with <see cref="Thing"/> in the place of an amount, and the id of the question it answers; "none" where it answers
    /// none.
    /// </summary>
    public FrozenDictionary<string, ImmutableArray<(string Text, string Meaning)>> Amounts { get; init; } =
        FrozenDictionary<string, ImmutableArray<(string, string)>>.Empty;

    /// <summary>What is asked of the advice, of its result and of what became of a tool, whatever the guide.</summary>
    public ImmutableArray<(string Text, Subject Meaning)> Inquiries { get; init; } = [];

    /// <summary>By guide: what is asked of it.</summary>
    public FrozenDictionary<string, ImmutableArray<ExampleQuestion>> Questions { get; init; } = FrozenDictionary<string, ImmutableArray<ExampleQuestion>>.Empty;

    /// <summary>Of all this, what is asked.</summary>
    public TrainingExamples OfQuestions => None with { Inquiries = Inquiries, Questions = Questions };

    /// <summary>Every text that is learnt from.</summary>
    public IEnumerable<string> Texts =>
        Claims.Select(example => example.Text).Concat(Requests.Select(example => example.Text))
            .Concat(Choices.Values.SelectMany(examples => examples.Select(example => example.Text)))
            .Concat(Amounts.Values.SelectMany(examples => examples.Select(example => example.Text)))
            .Concat(Inquiries.Select(example => example.Text)).Concat(Questions.Values.SelectMany(examples => examples.Select(example => example.Text)));

    /// <summary>Reads dialogs/examples. With any problem there are no examples.</summary>
    /// <param name="library">Whose statements, tools and topics the questions have to name; without it they are not looked up.</param>
    public static TrainingExamplesResult Load(string dialogsFolder, Library? library = null) => TrainingExamplesLoader.Load(dialogsFolder, library);
}
