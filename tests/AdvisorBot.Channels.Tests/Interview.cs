using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>One whole interview, by taps and by words, to its recommendation.</summary>
static class Interview
{
    public static async Task HoldAsync(Person person)
    {
        await person.TapAsync("Choosing a machine learning technology in Azure");
        await person.TapAsync("Both");
        await person.SayAsync("no code, 2 GB, we call it one record at a time over REST");
        Assert.Contains("2 GB", person.Last.Text, StringComparison.Ordinal);
        await person.SayAsync("recommend now");
        Assert.Contains("Azure Machine Learning Studio", person.Last.Text, StringComparison.Ordinal);
        Assert.Contains("retired on 31 August 2024", person.Last.Text, StringComparison.Ordinal);
    }
}
