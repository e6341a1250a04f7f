using System.CommandLine;
using System.Globalization;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Coverage;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Operations.Commands;

/// <summary>Shows, place by place of the document, the points made of it and the answers that wake them.</summary>
static class CoverageCommand
{
    public static Command Create()
    {
        var catalogue = new Option<string?>("--catalogue") { Description = "The id of one catalogue; all of them when left out." };
        var coverage = new Command("coverage", "Prints every item of the documents with the points made of it and the answers that wake them.") { catalogue };
        var folder = DataArguments.Add(coverage);
        coverage.SetAction(parsed =>
            Run(folder(parsed), parsed.GetValue(catalogue), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return coverage;
    }

    static int Run(string folder, string? only, TextWriter output, TextWriter error)
    {
        var result = Library.Load(Path.Combine(folder, "catalog"), Path.Combine(folder, "dialogs"));
        foreach (var problem in result.Problems)
            error.WriteLine(problem);
        if (result.Library is not { } library)
            return 1;
        if (only is not null && !library.Contains(only))
        {
            error.WriteLine($"There is no catalogue `{only}`. Name one of: {string.Join(", ", library.CatalogueIds)}.");
            return 1;
        }
        foreach (var id in only is null ? library.CatalogueIds : [only])
            Print(library.Get(id, Library.BaseLanguage), output);
        return 0;
    }

    static void Print(Advisor advisor, TextWriter output)
    {
        var report = CoverageReport.Of(advisor.Catalogue, advisor.Interview);
        foreach (var section in report.Places.GroupBy(place => place.Place.SectionTitle))
        {
            output.WriteLine($"## {section.Key}");
            foreach (var place in section)
                Print(place, output);
            output.WriteLine();
        }
        output.WriteLine(
            $"{advisor.Catalogue.Id}: {report.Count("benefits")} benefits, {report.Count("considerations")} considerations and {report.Places.Count(place => place.Place.List is not ("benefits" or "considerations"))} other places; {report.Places.Sum(place => place.Points.Length)} points, {report.Cells} of them cells of tables, {report.Silent.Count()} woken by no answer, each for the reason given.");
        output.WriteLine();
    }

    static void Print(CoveredPlace covered, TextWriter output)
    {
        output.WriteLine(covered.Place.List == Place.Whole ? "whole" : $"{covered.Place.List} {covered.Place.Item.ToString(CultureInfo.InvariantCulture)}");
        foreach (var (point, wokenBy) in covered.Points)
        {
            output.WriteLine($"  {point.Id}: {point.Text}");
            foreach (var answer in wokenBy)
                output.WriteLine($"    {Kind(answer.Effect)} <- {answer.Question.Label}: {Said(answer)}{Joined(answer)}");
            if (point.Silent is not null)
                output.WriteLine($"    silent: {point.Silent}");
        }
    }

    static string Kind(Effect effect) => effect.Kind switch
    {
        EffectKind.RulesOut => "rules out",
        EffectKind.Against => $"against {effect.Weight}",
        _ => $"for {effect.Weight}",
    };

    static string Joined(WakingAnswer answer) => !answer.Effect.IsJoint ? "" : answer.Effect.IsAny ? " (or the others)" : " (with the others)";

    static string Said(WakingAnswer answer) => answer.Condition switch
    {
        { Kind: ConditionKind.Over } condition => $"over {Amount(answer.Question, condition.Bound)}",
        { Kind: ConditionKind.UpTo } condition => $"up to {Amount(answer.Question, condition.Bound)}",
        { Kind: ConditionKind.Under } condition => $"under {Amount(answer.Question, condition.Bound)}",
        { Kind: ConditionKind.AtLeast } condition => $"{Amount(answer.Question, condition.Bound)} or more",
        { Kind: ConditionKind.Lacks } => $"not {string.Join(", not ", answer.Choices.Select(choice => choice.Short))}",
        { Kind: ConditionKind.AllOf } => string.Join(" with ", answer.Choices.Select(choice => choice.Short)),
        _ => string.Join(", ", answer.Choices.Select(choice => choice.Short)),
    };

    static string Amount(Question question, double amount) =>
        question.IsCount ? string.Create(CultureInfo.InvariantCulture, $"{amount} {question.Unit}") : ByteSize.Format(amount, CultureInfo.InvariantCulture);
}
