using System.Globalization;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Benchmarks.Generated;

namespace AdvisorBot.Benchmarks.Questions;

/// <summary>Prints how economical the assistant is with questions, beside the order of the file and the optimum.</summary>
static class QuestionsReport
{
    const int MostStates = 12_000_000;
    const int RandomCatalogues = 200;

    public static void Print(string folder)
    {
        var library = Library.Load(Path.Combine(folder, "catalog"), Path.Combine(folder, "dialogs")).Library
            ?? throw new InvalidOperationException("The catalogues have problems; run `catalog validate`.");
        Console.WriteLine("Expected number of questions until nothing can change who leads");
        Console.WriteLine($"{"catalogue",-28} {"file order",10} {"ours",8} {"optimum",8} {"ours over optimum",18}");
        foreach (var id in library.CatalogueIds)
        {
            var questions = new ExpectedQuestions(library.Get(id, Library.BaseLanguage));
            Row(id, questions.InFileOrder(), questions.AsChosen(), questions.AtBest(MostStates));
        }
        var random = Enumerable.Range(0, RandomCatalogues).Select(seed => new ExpectedQuestions(GeneratedCatalogue.Make(tools: 6, questions: 5, seed)))
            .ToList();
        Row(
            $"{RandomCatalogues} random, 6 tools", random.Average(one => one.InFileOrder()), random.Average(one => one.AsChosen()),
            random.Average(one => one.AtBest(MostStates)));
    }

    static void Row(string name, double inOrder, double ours, double? best) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-28} {inOrder,10:0.000} {ours,8:0.000} {(best is { } optimum ? optimum.ToString("0.000", CultureInfo.InvariantCulture) : "too large"),8} {(best is > 0 ? (ours / best.Value) - 1 : double.NaN),18:0.0%}"));
}
