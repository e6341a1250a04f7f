using System.Collections.Immutable;
using System.Text.Json;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>What examples tell of a question to a guide: what it is about, and which statements answer questions like it. Safe for all threads.</summary>
public sealed class QuestionExamples
{
    // How much more a nearer example tells than a farther one; by meaning nearness tells more than by words.
    const double MeaningWeight = 12;
    const double WordWeight = 4;
    const double WordsAloneWeight = 12;

    // Of what people wrote more examples of, one example tells less.
    const double Evening = 0.3;

    readonly ImmutableArray<(Features Features, Subject Subject, ImmutableArray<string> Cites, Saying Saying)> _examples;
    readonly Classifier<SubjectKind> _kinds;
    readonly Classifier<Subject>? _inquiries;
    readonly Classifier<bool>? _turned;

    /// <exception cref="ArgumentException">There are no examples.</exception>
    public QuestionExamples(IEnumerable<ExampleQuestion> questions, IEnumerable<(string Text, Subject Meaning)> inquiries, Func<string, Features> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var asked = questions.Select(question => (Question: question, Features: read(question.Text))).ToList();
        var turned = asked.Where(pair => pair.Question.IsTurned is not null).Select(pair => (pair.Features, pair.Question.IsTurned!.Value)).ToList();
        _turned = turned.Count == 0 ? null : new(turned);
        _examples = [
            .. asked.Select(pair => (pair.Features, pair.Question.Subject, pair.Question.Cites, pair.Question.Saying)),
            .. inquiries.Select(inquiry => (read(inquiry.Text), inquiry.Meaning, ImmutableArray<string>.Empty, Saying.Told)),
        ];
        _inquiries = _examples.Any(example => IsInquiry(example.Subject))
            ? new([.. _examples.Where(example => IsInquiry(example.Subject)).Select(example => (example.Features, example.Subject))])
            : null;
        _kinds = new([.. _examples.Select(example => (example.Features, KindOf(example.Subject)))]);
    }

    QuestionExamples(BinaryReader reader)
    {
        _examples = [.. LearntFile.ReadList(reader, Example)];
        _kinds = Classifier<SubjectKind>.Read(reader);
        _inquiries = reader.ReadBoolean() ? Classifier<Subject>.Read(reader) : null;
        _turned = reader.ReadBoolean() ? Classifier<bool>.Read(reader) : null;
    }

    /// <exception cref="FormatException">These are no such examples.</exception>
    internal static QuestionExamples Read(BinaryReader reader) => new(reader);

    internal void Write(BinaryWriter writer)
    {
        LearntFile.WriteList(writer, _examples, example =>
        {
            example.Features.Write(writer);
            writer.Write(JsonSerializer.Serialize(example.Subject));
            LearntFile.WriteList(writer, example.Cites, writer.Write);
            writer.Write((int)example.Saying);
        });
        _kinds.Write(writer);
        writer.Write(_inquiries is not null);
        _inquiries?.Write(writer);
        writer.Write(_turned is not null);
        _turned?.Write(writer);
    }

    /// <summary>What the question may be about, the likeliest first; the probabilities add up to 1.</summary>
    public ImmutableArray<LikelySubject> Subjects(Features question)
    {
        var kinds = _kinds.Classify(question).ToDictionary(pair => pair.Meaning, pair => pair.Probability);
        var votes = _examples.Where(example => !IsInquiry(example.Subject)).GroupBy(example => example.Subject)
            .Select(group => (Subject: group.Key, Vote: group.Sum(example => Vote(question, example.Features)) / Math.Pow(group.Count(), Evening)))
            .Concat(_inquiries?.Classify(question).Select(pair => (Subject: pair.Meaning, Vote: pair.Probability)) ?? [])
            .GroupBy(pair => KindOf(pair.Subject));
        return [
            .. votes.SelectMany(kind => kind.Select(pair => new LikelySubject(pair.Subject, kinds[kind.Key] * pair.Vote / kind.Sum(other => other.Vote))))
                .OrderByDescending(likely => likely.Probability),
        ];
    }

    /// <summary>How likely a yes to the question means that what is asked about does not fit.</summary>
    public double Turned(Features question) => _turned?.Classify(question).FirstOrDefault(pair => pair.Meaning).Probability ?? 0;

    /// <summary>Of the questions that each statement answers, by its id, the nearest.</summary>
    public Dictionary<string, Likest> Answering(Features question)
    {
        var nearest = new Dictionary<string, Likest>();
        foreach (var (features, _, cites, saying) in _examples)
        {
            var likeness = question.Likeness(features);
            foreach (var id in cites)
            {
                if (likeness > nearest.GetValueOrDefault(id).Likeness)
                    nearest[id] = new(likeness, saying);
            }
        }
        return nearest;
    }

    static (Features, Subject, ImmutableArray<string>, Saying) Example(BinaryReader reader)
    {
        var features = Features.Read(reader);
        var subject = JsonSerializer.Deserialize<Subject>(reader.ReadString());
        return (features, subject, [.. LearntFile.ReadList(reader, from => from.ReadString())], (Saying)reader.ReadInt32());
    }

    static double Vote(Features question, Features example) => Math.Exp(question.Meaning.Length > 0
        ? (MeaningWeight * question.Nearness(example)) + (WordWeight * question.WordsShared(example))
        : WordsAloneWeight * question.WordsShared(example));

    static bool IsInquiry(Subject subject) => subject.Kind is SubjectKind.Advice or SubjectKind.Result or SubjectKind.Lifecycle;

    // Answers and topics are told apart by what they say, and not by their kind.
    static SubjectKind KindOf(Subject subject) => subject.Kind == SubjectKind.Choice ? SubjectKind.Topic : subject.Kind;
}
