using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity;

public sealed class LearntFileTests : IDisposable
{
    static readonly string[] Sentences = ["ships at sea", "no line at all", "what does it cost", "we have two of them", "is that free of charge"];

    static readonly TrainingExamples Examples = TrainingExamples.None with
    {
        Claims = [("we have X", Claim.Mine), ("nobody has X", Claim.Denied), ("they have X", Claim.Other)],
        Requests = [("what does it cost", Intent.Ask), ("start again", Intent.StartOver)],
        Choices = new Dictionary<string, ImmutableArray<(string, ChoiceName)>>
        {
            ["guide"] = [("ships at sea", new("offline", "yes")), ("always a line", new("offline", "no")), ("a lovely day", ChoiceName.None)]
        }
            .ToFrozenDictionary(),
        Amounts = new Dictionary<string, ImmutableArray<(string, string)>> { ["guide"] = [("we train on X", "data-size"), ("X a night", "none")] }
            .ToFrozenDictionary(),
        Questions = new Dictionary<string, ImmutableArray<ExampleQuestion>>
        {
            ["guide"] = [
                new("is it free", "a", ["a-free"], Saying.Yes, new(SubjectKind.Choice, "budget", "free")) { IsTurned = false },
                new("am I lost there", "a", [], Saying.No, new(SubjectKind.Topic, "ease")) { IsTurned = true },
                new("how sure are you", null, [], Saying.Told, default),
            ],
        }.ToFrozenDictionary(),
    };

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-learnt-");

    string Path => System.IO.Path.Combine(_folder.FullName, "likeness.learnt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void WhatIsReadTellsTheSameAsWhatWasLearnt()
    {
        var learnt = Learn();

        LearntFile.Write(Path, "key", new Dictionary<string, LearntLanguage> { ["en"] = learnt });

        var read = LearntFile.Read(Path, "key")!["en"];
        foreach (var features in Sentences.Select(Read))
            Assert.Equal(Told(learnt, features), Told(read, features));
    }

    [Fact]
    public void WhatWasLearntFromOtherExamplesIsNotRead()
    {
        LearntFile.Write(Path, LearntFile.Key("model", "these"), new Dictionary<string, LearntLanguage> { ["en"] = Learn() });

        Assert.NotNull(LearntFile.Read(Path, LearntFile.Key("model", "these")));
        Assert.Null(LearntFile.Read(Path, LearntFile.Key("model", "those")));
        Assert.Null(LearntFile.Read(Path, LearntFile.Key("another", "these")));
    }

    [Fact]
    public void ABrokenFileOrAnEarlyEndIsNoFile()
    {
        LearntFile.Write(Path, "key", new Dictionary<string, LearntLanguage> { ["en"] = Learn() });
        var good = File.ReadAllBytes(Path);

        foreach (var at in new[] { 0, 40, good.Length / 2, good.Length - 1 })
        {
            var bad = good.ToArray();
            bad[at] ^= 4;
            File.WriteAllBytes(Path, bad);
            Assert.Null(LearntFile.Read(Path, "key"));
            File.WriteAllBytes(Path, good[..at]);
            Assert.Null(LearntFile.Read(Path, "key"));
        }
        File.Delete(Path);
        Assert.Null(LearntFile.Read(Path, "key"));
    }

    static string Told(LearntLanguage learnt, Features features) => string.Join(
        '\n',
        string.Join(' ', learnt.Claims!.Classify(features)),
        string.Join(' ', learnt.Requests!.Classify(features)),
        string.Join(' ', learnt.Choices("guide")!.Classify(features, "offline", 2)),
        string.Join(' ', learnt.Amounts("guide")!.Classify(features)),
        string.Join(' ', learnt.Questions("guide")!.Subjects(features)),
        string.Join(' ', learnt.Questions("guide")!.Answering(features).OrderBy(pair => pair.Key)),
        learnt.Questions("guide")!.Turned(features));

    static LearntLanguage Learn() => new(Examples, Read);

    // A small vector stands for the meaning.
    static Features Read(string text) => new([text.Length % 3, 1, text[0] % 5], WordFeatures.Of(text));
}
