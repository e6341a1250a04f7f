using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;
using Xunit.Abstractions;

namespace AdvisorBot.Tests.Understanding.Utterances;

/// <summary>
/// Measures how well labelled utterances are understood. The "develop" files are there to improve upon; the "measure"
/// files were written first and are only for measuring. "Guides" hold both guides and several things at once, "fresh" what
/// was written after them. The limits are a little below what is reached.
/// </summary>
public sealed class UtterancesAreUnderstoodTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en.measure", 0.96, 0.95)]
    [InlineData("en.develop", 0.95, 0.94)]
    [InlineData("de.measure", 0.97, 0.95)]
    [InlineData("de.develop", 0.97, 0.95)]
    [InlineData("es.measure", 0.97, 0.95)]
    [InlineData("es.develop", 0.97, 0.95)]
    [InlineData("en.guides.measure", 0.88, 0.87)]
    [InlineData("en.guides.develop", 0.95, 0.96)]
    [InlineData("de.guides.measure", 0.97, 0.95)]
    [InlineData("de.guides.develop", 0.97, 0.95)]
    [InlineData("es.guides.measure", 0.94, 0.95)]
    [InlineData("es.guides.develop", 0.97, 0.95)]
    [InlineData("en.fresh.measure", 0.79, 0.70)]
    [InlineData("en.fresh.develop", 0.94, 0.95)]
    [InlineData("de.fresh.measure", 0.97, 0.75)]
    [InlineData("de.fresh.develop", 0.87, 0.87)]
    [InlineData("es.fresh.measure", 0.97, 0.88)]
    [InlineData("es.fresh.develop", 0.97, 0.95)]
    public void LabelledUtterancesAreUnderstood(string file, double leastPrecision, double leastRecall)
    {
        var tally = new Tally();
        foreach (var utterance in LabelledUtterance.Load(file))
            Compare(utterance, Shipped.Interpreter(file[..2], utterance.Guide ?? Shipped.First).Read(utterance.Text, utterance.Expectation), tally);
        output.WriteLine(tally.ToString());
        output.WriteLine($"answers: precision {tally.Precision("answer"):0.000}, recall {tally.Recall("answer"):0.000}");
        output.WriteLine($"intents: precision {tally.Precision("intent"):0.000}, recall {tally.Recall("intent"):0.000}");
        output.WriteLine($"whole utterances: {tally.Right} of {tally.All}");
        output.WriteLine(tally.Mistakes);
        Assert.All(new[] { "answer", "intent" }, kind =>
        {
            Assert.True(tally.Precision(kind) >= leastPrecision, $"The precision of {kind}s in {file} is {tally.Precision(kind):0.000}; see the output.");
            Assert.True(tally.Recall(kind) >= leastRecall, $"The recall of {kind}s in {file} is {tally.Recall(kind):0.000}; see the output.");
        });
    }

    static void Compare(LabelledUtterance wanted, Reading reading, Tally tally)
    {
        var (expected, actual) = (
            Name(wanted.Intent),
            Name(reading.Intent == Intent.None && !reading.DidYouMean.IsEmpty && wanted.Intent == Intent.Answer ? Intent.Answer : reading.Intent));
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
        foreach (var id in answers.Keys.Union(reading.Answers.Where(Takes).Select(answer => answer.QuestionId)))
        {
            var found = reading.Answers.FirstOrDefault(answer => answer.QuestionId == id && Takes(answer))?.Answer
                // A denial changes what was said before.
                ?? (wanted.Given?.ContainsKey(id) == true && reading.Answers.FirstOrDefault(answer => answer.QuestionId == id) is { } denial
                    ? Shipped.Advisor("en", wanted.Guide ?? Shipped.First).Interview.Find(id)!.Combine(wanted.Expectation.Given[id], denial.Answer) : null);
            var notation = answers.GetValueOrDefault(id);
            var right = notation is null ? [] : AnswerNotation.Read(notation);
            // What is offered is heard, and is not taken.
            var isOffered = found is null
                && reading.DidYouMean.Any(offer => offer.QuestionId == id && right.Any(answer => Same(answer, offer.Answer) || IsAmong(answer, offer.Answer)));
            tally.Add(
                wanted, $"answer {id}", notation, found is not null ? Write(found) : isOffered ? "offered" : null,
                isOffered || (found is not null && right.Any(answer => Same(answer, found))));
        }
        tally.Add(
            wanted, $"intent beside {wanted.Then ?? reading.Then?.Intent}", wanted.Then?.ToString(), reading.Then?.Intent.ToString(),
            wanted.Then == reading.Then?.Intent);
        reading = reading.Then ?? reading;
        tally.Add(
            wanted, "tools", wanted.Tools is null ? null : string.Join('+', wanted.Tools),
            wanted.Tools is null ? null : string.Join('+', reading.Tools.Select(tool => tool.ToolId)),
            wanted.Tools is not null && wanted.Tools.All(tool => reading.Tools.Any(mention => mention.ToolId == tool)));
        tally.Add(
            wanted, "topic", wanted.Topic, wanted.Topic is null ? null : reading.Topic,
            string.Equals(wanted.Topic, reading.Topic, StringComparison.OrdinalIgnoreCase));
        tally.Add(wanted, "about", wanted.About, wanted.About is null ? null : reading.QuestionId, wanted.About == reading.QuestionId);
        tally.Add(
            wanted, "counts", wanted.Counts, wanted.Counts is null ? null : reading.Quantities.FirstOrDefault(quantity => quantity.Range is null)?.Unit,
            reading.Quantities.Any(quantity => quantity.Range is null && quantity.Unit == wanted.Counts));
        tally.Add(
            wanted, "asks", wanted.Asks ? "a suggestion" : null, wanted.Asks && !reading.DidYouMean.IsEmpty ? "a suggestion" : null,
            wanted.Asks && !reading.DidYouMean.IsEmpty);
    }

    // A mere denial is no choice.
    static bool Takes(AnswerReading answer) => answer.Answer is not Answer.Chosen { ChoiceIds.IsEmpty: true };

    static bool IsAmong(Answer wanted, Answer offered) =>
        wanted is Answer.Chosen all && offered is Answer.Chosen one && !one.ChoiceIds.IsEmpty && one.ChoiceIds.All(all.ChoiceIds.Contains);

    static string? Name(Intent intent) => intent is Intent.None or Intent.Ask ? null : intent.ToString();

    static bool Same(Answer one, Answer other) =>
        one.Equals(other)
            || (one is Answer.Chosen chosen && other is Answer.Chosen said && Answer.Choose(chosen.ChoiceIds).Equals(Answer.Choose(said.ChoiceIds)))
            || (one is Answer.Quantity wanted && other is Answer.Quantity found && wanted.Range.MinExclusive == found.Range.MinExclusive
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
