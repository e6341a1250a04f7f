using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Explanations;

public class LifecycleTextTests
{
    static readonly Words Words = Repository.Data.Wordings.Get("en");

    [Theory]
    [InlineData("2024-08-31", "on 31 August 2024")]
    [InlineData("2024-08", "in August 2024")]
    [InlineData("2024", "in 2024")]
    public void AnEndIsAsPreciseAsItsSource(string since, string expected)
    {
        var tool = Tool(new(LifecycleStatus.Retired, null, since, "Something newer.", null, new(2026, 11, 23), new("A notice", null)));

        Assert.Equal(
            $"Careful: Old Tool was retired {expected}. Take up today: Something newer. (Not from the guide: A notice, looked up on 23 November 2026.)",
            LifecycleText.Of(tool, Words));
        Assert.Equal($"Old Tool (retired {expected})", LifecycleText.Name(tool, Words));
    }

    [Fact]
    public void ARenamedToolIsInServiceUnderItsNewName()
    {
        var tool = Tool(new(LifecycleStatus.Renamed, "New Tool", "2020", null, null, new(2026, 11, 23), null));

        Assert.Equal("Old Tool is called New Tool today. (Not from the guide; looked up on 23 November 2026.)", LifecycleText.Of(tool, Words));
        Assert.Equal("Old Tool", LifecycleText.Name(tool, Words));
    }

    [Fact]
    public void NothingIsSaidWhereNothingChanged() =>
        Assert.Null(LifecycleText.Of(Tool(new(LifecycleStatus.Active, null, null, null, null, new(2026, 11, 23), null)), Words));

    [Fact]
    public void WhatTookThePlaceOfARetiredToolIsToldWithItsSourceOrInShort()
    {
        var tool = Tool(new(LifecycleStatus.Retired, null, "2024", "Something newer", null, new(2026, 11, 23), new("A notice", null)));

        Assert.Equal("Old Tool was retired in 2024; its place today: Something newer (A notice).", LifecycleText.Successor(tool, Words));
        Assert.Equal("Old Tool was retired in 2024; its place today: Something newer.", LifecycleText.Place(tool, Words));
    }

    static Tool Tool(Lifecycle lifecycle) => new("old", "Old Tool", "Old", [], "stage", "section", "A tool.", lifecycle, []);
}
