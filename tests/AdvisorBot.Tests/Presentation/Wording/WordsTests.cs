using AdvisorBot.Presentation.Wording;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Wording;

public class WordsTests
{
    static readonly Words English = Repository.Data.Wordings.Get("en");

    [Fact]
    public void PlacesAreFilledAndFormsChosen()
    {
        Assert.Equal("At most 1 more question.", English.Say(HelpPhrases.Left, ("count", 1)));
        Assert.Equal("At most 3 more questions.", English.Say(HelpPhrases.Left, ("count", 3)));
    }

    [Fact]
    public void ListsEndWithAWord()
    {
        Assert.Equal("A", English.All(["A"]));
        Assert.Equal("A, B and C", English.All(["A", "B", "C"]));
        Assert.Equal("A or B", English.Any(["A", "B"]));
        Assert.Equal("", English.All([]));
    }

    [Fact]
    public void DatesAreWrittenOut()
    {
        Assert.Equal("12 February 2018", English.Date(new(2018, 2, 12)));
        Assert.Equal("February 2018", English.Month(new(2018, 2, 12)));
    }

    [Fact]
    public void AForgottenPlaceIsAnErrorOfTheProgrammer() =>
        Assert.Throws<ArgumentException>(() => English.Say(HelpPhrases.Left));
}
