using System.Globalization;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs;

/// <summary>Finds the button a person typed instead of tapping it.</summary>
static class Offers
{
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
        var mayCount = numbered || situation.Asked is not { Kind: QuestionKind.Quantity };
        return mayCount && int.TryParse(said.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Length
            ? offered[number - 1].Tap
            : null;
    }
}
