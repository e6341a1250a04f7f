using System.Globalization;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Understanding;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>Finds the button a person typed instead of tapping it.</summary>
static class TypedButtons
{
    const int MostWordsOfPlace = 6;

    /// <summary>The question that an answer such as "the second" belongs to; null when the last buttons were about something else.</summary>
    public static string? Question(Situation situation)
    {
        var asked = situation.Session.AskedId;
        var offered = situation.Session.Offered;
        return offered.IsEmpty || offered.Any(option => option.Tap.QuestionId == asked && option.Tap.Command == Intent.Answer) ? asked : null;
    }

    /// <summary>"No idea" and "both", said to "did you mean …?", answer the question that is still open.</summary>
    public static Reading ToOpenQuestion(Situation situation, string text, Reading reading)
    {
        var isUnheard = reading is { Intent: Intent.None, DidYouMean.IsEmpty: true } or { Intent: Intent.Compare, Tools.IsEmpty: true };
        if (!isUnheard || Question(situation) is not null || situation.Session.AskedId is not { } asked)
            return reading;
        var again = situation.Edition.Interpreter.Read(text, new(asked, situation.Answers));
        return again.Intent is Intent.NotSure or Intent.Skip || again.Answers.Any(answer => answer.QuestionId == asked) ? again : reading;
    }

    /// <summary>The button meant by "the second one", where no question is open that would understand it.</summary>
    public static Tap? ByPlace(Situation situation, string text)
    {
        // "One web server cannot carry all our visitors" counts servers, and no buttons.
        if (Question(situation) is not null || situation.Session.Offered.IsEmpty
            || text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length > MostWordsOfPlace)
            return null;
        var titles = situation.Session.Offered.Select(option => option.Title).ToList();
        return ChoiceRecognizers.RecognizeChoices(text, titles, new FindChoicesOptions { Locale = situation.Session.Language }) is [var found]
            ? situation.Session.Offered[found.Resolution.Index].Tap
            : null;
    }

    public static Tap? Find(Situation situation, string text, bool numbered)
    {
        var offered = situation.Session.Offered;
        var said = text.Trim();
        foreach (var option in offered)
        {
            if (string.Equals(option.Title, said, StringComparison.OrdinalIgnoreCase))
                return option.Tap;
        }
        // Where no numbers were shown, "5" in answer to a quantity is more likely an amount without its unit.
        var mayCount = numbered || situation.Asked is not { Kind.IsAmount: true };
        return mayCount && int.TryParse(said.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            && number <= offered.Length
            ? offered[number - 1].Tap
            : null;
    }
}
