using AdvisorBot.Operations.Commands;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Operations.Commands;

public class CoverageCommandTests
{
    [Fact]
    public void EveryItemIsPrintedWithItsPointsAndWhatWakesThem()
    {
        var (code, output, _) = Run("--catalogue", "azure-machine-learning", Repository.Root);

        Assert.Equal(0, code);
        Assert.Contains("## Azure Machine Learning Studio", output, StringComparison.Ordinal);
        Assert.Contains($"rules out <- Data size: over 10 GB{Environment.NewLine}", output, StringComparison.Ordinal);
        Assert.Contains("    silent: ", output, StringComparison.Ordinal);
        Assert.Contains("30 benefits, 15 considerations", output, StringComparison.Ordinal);
        Assert.DoesNotContain("microsoft-ai-and-ml-2026", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownCatalogueIsAnsweredWithTheKnownOnes()
    {
        var (code, output, error) = Run("--catalogue", "azure", Repository.Root);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("azure-machine-learning", error, StringComparison.Ordinal);
    }

    static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CoverageCommand.Create().Parse(arguments).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
