using System.Globalization;
using System.Text;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Operations.Scoring;

/// <summary>
/// Counts how labelled utterances were read. Precision speaks of what was taken, recall of what was taken or offered. A
/// question that is no known request counts as nothing understood.
/// </summary>
sealed class Score
{
    readonly StringBuilder _mistakes = new();

    public int Utterances { get; private set; }

    /// <summary>Values taken of which the opposite was said.</summary>
    public int TurnedRound { get; private set; }

    /// <summary>Questions of which an answer was taken that the label does not allow.</summary>
    public int QuestionsStored { get; private set; }

    public int Invented { get; private set; }

    public int Right { get; private set; }

    public int Wanted { get; private set; }

    public int Heard { get; private set; }

    public int Requests { get; private set; }

    public int RequestsHeard { get; private set; }

    /// <summary>Utterances of which something was neither taken, nor offered, nor named, nor said not to be understood.</summary>
    public int DroppedInSilence { get; private set; }

    public double Precision => Right + Invented == 0 ? 1 : (double)Right / (Right + Invented);

    public double Recall => Wanted == 0 ? 1 : (double)Heard / Wanted;

    public double RequestRate => Requests == 0 ? 1 : (double)RequestsHeard / Requests;

    public double InventedPerHundred => Utterances == 0 ? 0 : 100.0 * Invented / Utterances;

    public string Mistakes => _mistakes.ToString();

    public void Add(LabelledLine line, Reading reading, Interview interview)
    {
        Utterances++;
        var answers = reading.Intent == Intent.WhatIf ? [] : reading.Answers;
        var taken = answers.SelectMany(answer => Values(answer.QuestionId, answer.Answer)).ToList();
        if (reading.Intent == Intent.NotSure && line.Question is { } open)
            taken.Add(new(open, "?", false));
        if (line.Intents.Contains(Intent.NotSure))
            taken.RemoveAll(value => value.Id == "?");
        var offered = reading.DidYouMean.Concat(reading.Remarks).SelectMany(offer => Values(offer.QuestionId, offer.Answer)).ToList();
        var invented = taken.Where(value => !IsLabelled(line, value, interview)).ToList();
        foreach (var value in taken.Where(value => IsTurned(line, value, interview)))
        {
            TurnedRound++;
            Note("TURNED", line, reading, $"{value}");
        }
        foreach (var value in invented)
            Note("invented", line, reading, $"{value}");
        Invented += invented.Count;
        Right += taken.Count - invented.Count;
        if (line.IsQuestion && invented.Count > 0)
            QuestionsStored++;
        var missed = line.Values.Where(value => value.Demand == Demand.Must && !taken.Concat(offered).Any(found => Says(found, value, interview))).ToList();
        Wanted += line.Values.Count(value => value.Demand == Demand.Must);
        Heard += line.Values.Count(value => value.Demand == Demand.Must) - missed.Count;
        foreach (var value in missed)
            Note("missed", line, reading, $"{value.QuestionId}={(value.IsDenied ? "!" : "")}{string.Join('|', value.Alternatives)}");
        AddRequest(line, reading);
        if (missed.Count > 0 && reading.Unused.IsEmpty && reading.DidYouMean.IsEmpty && reading.Intent is not (Intent.None or Intent.Ask))
        {
            DroppedInSilence++;
            Note("SILENT", line, reading, "");
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"utterances {Utterances}, turned round {TurnedRound}, questions stored {QuestionsStored}, invented {Invented} ({InventedPerHundred:0.0} per 100), precision {Precision:0.000}, recall {Recall:0.000} of {Wanted}, requests {RequestRate:0.000} of {Requests}, dropped in silence {DroppedInSilence}");

    void AddRequest(LabelledLine line, Reading reading)
    {
        if (line.Intents.IsEmpty)
            return;
        Requests++;
        var said = reading.Beside.Select(request => request.Intent).Append(reading.Intent)
            .SelectMany(intent => intent == Intent.Ask ? [Intent.Ask, Intent.None] : new[] { intent }).ToHashSet();
        if (line.Intents.Any(said.Contains) || (line.Intents.Contains(Intent.Answer) && !reading.DidYouMean.IsEmpty))
            RequestsHeard++;
        else
            Note("request", line, reading, string.Join('|', line.Intents));
    }

    void Note(string what, LabelledLine line, Reading reading, string value) =>
        _mistakes.AppendLine(CultureInfo.InvariantCulture, $"{what,-9} {value,-28} [{line.Question ?? "-"}] {line.Text}   => {Describe(reading)}");

    static string Describe(Reading reading) =>
        $"{reading.Intent}{string.Concat(reading.Beside.Select(request => $"+{request.Intent}"))} {string.Join(' ', reading.Answers.SelectMany(answer => Values(answer.QuestionId, answer.Answer)))}"
        + (reading.DidYouMean.IsEmpty ? "" : $" offers {string.Join(' ', reading.DidYouMean.SelectMany(offer => Values(offer.QuestionId, offer.Answer)))}")
        + (reading.Remarks.IsEmpty ? "" : $" remarks {string.Join(' ', reading.Remarks.SelectMany(offer => Values(offer.QuestionId, offer.Answer)))}")
        + (reading.Unused.IsEmpty ? "" : $" unused {string.Join(" / ", reading.Unused)}");

    static IEnumerable<Value> Values(string questionId, Answer answer) => answer switch
    {
        Answer.Chosen chosen =>
            chosen.ChoiceIds.Select(id => new Value(questionId, id, false)).Concat(chosen.Lacking.Select(id => new Value(questionId, id, true))),
        Answer.Quantity { Range: var range } => [new(questionId, Write(range), false)],
        _ => [new(questionId, "?", false)],
    };

    static string Write(AmountRange range) =>
        range.Min.Equals(range.Max) ? Bytes(range.Min)
            : double.IsPositiveInfinity(range.Max) ? $"{(range.MinExclusive ? ">" : ">=")}{Bytes(range.Min)}"
            : range.Min == 0 ? $"<={Bytes(range.Max)}"
            : $"{(range.MinExclusive ? ">" : "")}{Bytes(range.Min)}-{Bytes(range.Max)}";

    static string Bytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes:0}B");

    static bool Says(Value found, LabelledValue wanted, Interview interview) =>
        found.QuestionId == wanted.QuestionId && interview.Find(found.QuestionId) is { } question && wanted.Alternatives.Any(value =>
            found.IsDenied == wanted.IsDenied ? LabelledLine.Matches(value, found.Id, question)
                : question.Kind.IsYesNo && wanted.IsDenied && found.Id != value);

    // What is labelled, or follows: of a question that takes one choice, the others are denied with the one said.
    static bool IsLabelled(LabelledLine line, Value found, Interview interview) =>
        line.Values.Where(value => value.Demand != Demand.MustNot).Any(value => Says(found, value, interview))
        || (found.IsDenied
            && line.Values.Any(value => value.Demand == Demand.MustNot && value.QuestionId == found.QuestionId && value.Alternatives.Contains(found.Id)))
        || (found.IsDenied
            && line.Values.Any(value =>
                value.Demand != Demand.MustNot && value.QuestionId == found.QuestionId && !value.IsDenied && !value.Alternatives.Contains(found.Id)
            && interview.Find(found.QuestionId) is { } question
            && (!question.Kind.TakesSeveral || value.Alternatives.Any(id => question.FindChoice(id) is { Exclusive: true }))));

    static bool IsTurned(LabelledLine line, Value found, Interview interview) =>
        line.Values.Any(value => value.QuestionId == found.QuestionId && interview.Find(found.QuestionId) is { } question && (
            value.Demand == Demand.MustNot ? !found.IsDenied && value.Alternatives.Contains(found.Id)
            : value.Demand == Demand.Must && (value.IsDenied != found.IsDenied ? value.Alternatives.Contains(found.Id) && value.Alternatives.Length == 1
                : question.Kind.IsYesNo && found.Id is "yes" or "no" && value.Alternatives is [("yes" or "no") and var only]
                    && only != found.Id)))
        && !IsLabelled(line, found, interview);

    readonly record struct Value(string QuestionId, string Id, bool IsDenied)
    {
        public override string ToString() => $"{QuestionId}={(IsDenied ? "!" : "")}{Id}";
    }
}
