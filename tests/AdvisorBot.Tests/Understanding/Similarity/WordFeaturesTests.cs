using AdvisorBot.Understanding.Similarity;
using CsCheck;

namespace AdvisorBot.Tests.Understanding.Similarity;

public class WordFeaturesTests
{
    [Fact]
    public void CaseAccentsAndPunctuationDoNotCount() =>
        Assert.Equal(WordFeatures.Of("ningún técnico, aquí"), WordFeatures.Of("Ningun TECNICO aqui!"));

    [Fact]
    public void CompoundsAndInflectionsAreNearerThanOtherWords()
    {
        Assert.True(Nearness("die Maschine", "Maschinenraum") > Nearness("die Maschine", "Kellergewölbe") + 0.1);
    }

    [Fact]
    public void TheOrderOfWordsCounts() =>
        Assert.True(Nearness("nicht wir sondern die", "nicht wir sondern die") > Nearness("nicht wir sondern die", "wir sondern nicht die"));

    [Fact]
    public void WhateverIsWrittenIsAVectorOfLengthOneInOrder() => Gen.String.Sample(text =>
    {
        var features = WordFeatures.Of(text);
        Assert.Equal(features.Select(entry => entry.At).Distinct().Order(), features.Select(entry => entry.At));
        if (features.Length > 0)
            Assert.Equal(1, features.Sum(entry => entry.Value * entry.Value), 3);
    });

    [Fact]
    public void ATextWithoutWordsHasNone() => Assert.Empty(WordFeatures.Of("?! ..."));

    [Fact]
    public void HalfASurrogatePairDoesNotFail() => Assert.Equal(WordFeatures.Of("salt"), WordFeatures.Of("\ud83e salt"));

    // The cosine of the angle between the two vectors.
    static double Nearness(string one, string other)
    {
        var entries = WordFeatures.Of(other).ToDictionary(entry => entry.At, entry => entry.Value);
        return WordFeatures.Of(one).Sum(entry => entry.Value * entries.GetValueOrDefault(entry.At));
    }
}
