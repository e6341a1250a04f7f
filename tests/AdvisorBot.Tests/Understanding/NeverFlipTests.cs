using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding;

/// <summary>Beside every average: what is denied never comes out as said.</summary>
public sealed class NeverFlipTests
{
    const int MostNames = 14;

    // {0} stands for a choice.
    static readonly Dictionary<string, string[]> Denials = new()
    {
        ["en"] =
        [
            "we do not use {0}", "we never use {0}", "none of us uses {0}", "nobody here has touched {0}", "no one wants {0}", "neither of us knows {0}",
            "we no longer use {0}", "we work without {0}", "everything except {0}", "anything but {0}", "we cannot use {0}", "we would rather not use {0}",
            "we are not allowed to use {0}", "we hardly ever use {0}", "{0} is not needed", "{0} is not an option", "{0} is out of the question", "{0}: no",
            "{0} we do not use", "{0} nobody knows", "we moved away from {0}", "we want to get rid of {0}", "not {0}", "instead of {0}", "rather than {0}",
            "we don't have {0} either", "there is nobody who knows {0}", "{0}, but nobody uses it", "we used to use {0}", "our partner uses {0}",
            "if we had {0}", "do you support {0}?",
        ],
        ["de"] =
        [
            "wir nutzen {0} nicht", "wir nutzen kein {0}", "keiner von uns nutzt {0}", "niemand hier kennt {0}", "wir arbeiten ohne {0}", "alles außer {0}",
            "{0} ist nicht nötig", "{0} brauchen wir nicht", "{0} kommt nicht in Frage", "wir dürfen {0} nicht verwenden", "statt {0}", "nie {0}", "nicht {0}",
            "{0} kennt niemand",
            "früher hatten wir {0}", "unser Partner nutzt {0}", "wenn wir {0} hätten", "unterstützt ihr {0}?",
        ],
        ["es"] =
        [
            "no usamos {0}", "nunca usamos {0}", "nadie conoce {0}", "ninguno de nosotros usa {0}", "trabajamos sin {0}", "todo excepto {0}",
            "ya no usamos {0}",
            "{0} no hace falta", "{0} no es una opción", "{0} no lo usamos", "en vez de {0}", "no {0}", "no podemos usar {0}", "antes usábamos {0}",
            "nuestro socio usa {0}", "si tuviéramos {0}", "¿tenéis {0}?",
        ],
    };

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var (language, denials) in Denials)
        {
            foreach (var guide in new[] { Shipped.First, "microsoft-ai-and-ml-2026" })
            {
                foreach (var denial in denials)
                    cells.Add(language, guide, denial);
            }
        }
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void NoChoiceComesOutAsItsOpposite(string language, string guide, string denial)
    {
        var interpreter = Shipped.Interpreter(language, guide);
        var flipped =
            from question in Shipped.Advisor(language, guide).Interview.Questions
            where !question.Kind.IsAmount
            from choice in question.Choices
            where !choice.Exclusive && choice.Id is not ("no" or "none")
            from name in choice.Synonyms.Where(name => !IsPhrase(name)).Take(MostNames).Append(choice.Short)
            where !IsPhrase(name) && !Denies(name, language) && name.IndexOfAny([',', '(']) < 0 && !name.Contains(". ", StringComparison.Ordinal)
            let text = string.Format(System.Globalization.CultureInfo.InvariantCulture, denial, name)
            from asked in new[] { question.Id, null }
            where Takes(interpreter.Read(text, new(asked, Answers.Empty)), question, choice)
            select $"[{asked}] {text} -> {question.Id}={choice.Id}";
        var all = flipped.ToList();
        Assert.True(all.Count == 0, $"{all.Count} flipped: {string.Join("; ", all.Take(12))}");
    }

    // A name that denies something itself ("without code") is affirmed by a denial, and one that asks or excepts is none to test.
    static bool Denies(string name, string language) => Array.Exists<string>(
        language == "en" ? [
            "no", "not", "without", "never", "nobody", "none", "cannot", "n't", "except", "only", "just", "nothing", "own", "if", "cut", "out", "leave",
        ]
            : language == "de" ? ["kein", "nicht", "ohne", "nie", "keine", "nur", "niemand", "außer", "weder", "keinen", "selbst", "nichts"]
            : ["no", "sin", "nunca", "nadie", "ni", "solo", "sólo", "ningún", "ninguna", "nada", "fuera"],
        word =>
            $" {name.ToLowerInvariant()} ".Contains($" {word} ", StringComparison.Ordinal) || (word == "n't" && name.Contains(word, StringComparison.Ordinal)));

    // What a denial's own preposition would stand before twice ("away from from SQL"), or a determiner before a verb.
    static bool IsPhrase(string name) =>
        Array.Exists<string>(["from ", "por ", "de "], start => name.StartsWith(start, StringComparison.Ordinal));

    static bool Takes(Reading reading, Question question, Choice choice) =>
        reading.Intent != Intent.WhatIf
            && reading.Answers.Any(answer => answer.QuestionId == question.Id && answer.Answer is Answer.Chosen chosen && chosen.ChoiceIds.Contains(choice.Id));
}
