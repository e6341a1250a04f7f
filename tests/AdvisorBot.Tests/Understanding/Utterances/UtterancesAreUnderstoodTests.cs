using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;
using Xunit.Abstractions;

namespace AdvisorBot.Tests.Understanding.Utterances;

/// <summary>
/// Measures how well labelled utterances are understood. The "develop" files are there to improve upon; the "measure"
/// files were written first and are only for measuring.
/// </summary>
public sealed class UtterancesAreUnderstoodTests(ITestOutputHelper output)
{
    const double LeastPrecision = 0.97;
    const double LeastRecall = 0.95;

    [Theory]
    [InlineData("en.measure")]
    [InlineData("en.develop")]
    [InlineData("de.measure")]
    [InlineData("de.develop")]
    [InlineData("es.measure")]
    [InlineData("es.develop")]
    public void LabelledUtterancesAreUnderstood(string file)
    {
        var tally = new Tally();
        var interpreter = Shipped.Interpreter(file[..2]);
        foreach (var utterance in LabelledUtterance.Load(file))
            Compare(utterance, interpreter.Read(utterance.Text, utterance.Expectation), tally);
        output.WriteLine(tally.ToString());
        output.WriteLine($"answers: precision {tally.Precision("answer"):0.000}, recall {tally.Recall("answer"):0.000}");
        output.WriteLine($"intents: precision {tally.Precision("intent"):0.000}, recall {tally.Recall("intent"):0.000}");
        output.WriteLine(tally.Mistakes);
        Assert.All(new[] { "answer", "intent" }, kind =>
        {
            Assert.True(tally.Precision(kind) >= LeastPrecision, $"The precision of {kind}s in {file} is {tally.Precision(kind):0.000}; see the output.");
            Assert.True(tally.Recall(kind) >= LeastRecall, $"The recall of {kind}s in {file} is {tally.Recall(kind):0.000}; see the output.");
        });
    }

    static void Compare(LabelledUtterance wanted, Reading reading, Tally tally)
    {
        var (expected, actual) = (Name(wanted.Intent), Name(reading.Intent));
        if (expected != actual && expected is not null && actual is not null)
        {
            tally.Add(wanted, $"intent {expected}", expected, null, false);
            tally.Add(wanted, $"intent {actual}", null, actual, false);
        }
        else
        {
            tally.Add(wanted, $"intent {expected ?? actual}", expected, actual, expected == actual);
        }
        var answers = wanted.Answers ?? [];
        foreach (var id in answers.Keys.Union(reading.Answers.Select(answer => answer.QuestionId)))
        {
            var found = reading.Answers.FirstOrDefault(answer => answer.QuestionId == id)?.Answer;
            var notation = answers.GetValueOrDefault(id);
            tally.Add(wanted, $"answer {id}", notation, found is null ? null : Write(found), notation is not null && found is not null && AnswerNotation.Read(notation).Any(answer => Same(answer, found)));
        }
        tally.Add(wanted, "tools", wanted.Tools is null ? null : string.Join('+', wanted.Tools), wanted.Tools is null ? null : string.Join('+', reading.Tools.Select(tool => tool.ToolId)), wanted.Tools is not null && wanted.Tools.All(tool => reading.Tools.Any(mention => mention.ToolId == tool)));
        tally.Add(wanted, "topic", wanted.Topic, wanted.Topic is null ? null : reading.Topic, string.Equals(wanted.Topic, reading.Topic, StringComparison.OrdinalIgnoreCase));
        tally.Add(wanted, "about", wanted.About, wanted.About is null ? null : reading.QuestionId, wanted.About == reading.QuestionId);
        tally.Add(wanted, "counts", wanted.Counts, wanted.Counts is null ? null : reading.Quantities.FirstOrDefault(quantity => quantity.Range is null)?.Unit, reading.Quantities.Any(quantity => quantity.Range is null && quantity.Unit == wanted.Counts));
        tally.Add(wanted, "asks", wanted.Asks ? "a suggestion" : null, wanted.Asks && !reading.DidYouMean.IsEmpty ? "a suggestion" : null, wanted.Asks && !reading.DidYouMean.IsEmpty);
    }

    static string? Name(Intent intent) => intent == Intent.None ? null : intent.ToString();

    static bool Same(Answer one, Answer other) =>
        one.Equals(other) || (one is Answer.Quantity wanted && other is Answer.Quantity found && wanted.Range.MinExclusive == found.Range.MinExclusive
            && Near(wanted.Range.Min, found.Range.Min) && Near(wanted.Range.Max, found.Range.Max));

    // Vague words leave some play: "a few" may be two or three to nine.
    static bool Near(double one, double other) => one.Equals(other) || Math.Abs(one - other) <= 0.01 * Math.Max(one, other);

    static string Write(Answer answer) => answer switch
    {
        Answer.Chosen chosen => string.Join('+', chosen.ChoiceIds),
        Answer.Quantity { Range: var range } => $"{(range.MinExclusive ? ">" : "")}{range.Min:0.##}-{range.Max:0.##}",
        _ => "?",
    };
}
