using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;
using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Tests.Needs;

/// <summary>A need in a person's words, the answers that hold it, and what the document alone makes of it.</summary>
sealed record Need(string Id, string Guide, Answers Answers, YamlMappingNode Row)
{
    public static ImmutableArray<Need> All { get; } = Load();

    public Advisor Advisor => Repository.Library.Get(Guide, "en");

    public bool Says(string key) => Row.Children.ContainsKey(key);

    /// <summary>The texts under a key, of which one alone needs no brackets.</summary>
    public ImmutableArray<string> Of(string key) => Row.Children.TryGetValue(key, out var node) ? Texts(node) : [];

    /// <summary>Every file of the folder.</summary>
    static ImmutableArray<Need> Load() =>
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "AdvisorBot.Advice.Tests", "Needs"), "*.yaml").Order(StringComparer.Ordinal)
                .SelectMany(Load),
        ];

    static IEnumerable<Need> Load(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(file)));
        return ((YamlSequenceNode)((YamlMappingNode)stream.Documents[0].RootNode)["needs"]).Children.Cast<YamlMappingNode>().Select(Read);
    }

    static Need Read(YamlMappingNode row)
    {
        var guide = Scalar(row["guide"]);
        var interview = Repository.Library.Get(guide, "en").Interview;
        var answers = ((YamlMappingNode)row["answers"]).Children.Aggregate(Answers.Empty, (all, pair) =>
            all.With(Scalar(pair.Key), Given(Find(interview, pair.Key), Texts(pair.Value))));
        if (row.Children.TryGetValue("lacks", out var lacks))
        {
            answers = ((YamlMappingNode)lacks).Children.Aggregate(answers, (all, pair) =>
                all.With(Scalar(pair.Key), Find(interview, pair.Key).Combine(all[Scalar(pair.Key)], Answer.Deny(Texts(pair.Value)))));
        }
        return new(Scalar(row["id"]), guide, answers, row);
    }

    static Answer Given(Question question, ImmutableArray<string> texts) =>
        question.Kind.IsAmount && question.FindChoice(texts[0]) is null
            ? Answer.Amount(AmountRange.Exactly(Amount(question, texts[0])))
            : Answer.Choose([.. texts.Select(id => question.FindChoice(id)?.Id ?? throw new InvalidDataException($"{question.Id} has no choice {id}."))]);

    static double Amount(Question question, string text) =>
        question.IsCount ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)
        : ByteSize.TryParse(text, out var bytes) ? bytes
        : throw new InvalidDataException($"{question.Id} asks for bytes, and {text} is no amount of them.");

    static Question Find(Interview interview, YamlNode id) =>
        interview.Find(Scalar(id)) ?? throw new InvalidDataException($"There is no question {Scalar(id)}.");

    static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value!;

    static ImmutableArray<string> Texts(YamlNode node) => node is YamlSequenceNode list ? [.. list.Children.Select(Scalar)] : [Scalar(node)];
}
