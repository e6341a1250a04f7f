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
        var machine = Read("die Maschine");

        Assert.True(machine.Nearness(Read("Maschinenraum")) > machine.Nearness(Read("Kellergewölbe")) + 0.1);
    }

    [Fact]
    public void TheOrderOfWordsCounts() =>
        Assert.True(Read("nicht wir sondern die").Nearness(Read("nicht wir sondern die")) > Read("nicht wir sondern die").Nearness(Read("wir sondern nicht die")));

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

    static Features Read(string text) => new([], WordFeatures.Of(text));
}
