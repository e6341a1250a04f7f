namespace AdvisorBot.Presentation.Wording;

static class ErrorPhrases
{
    public static readonly Phrase Turn = new("error", "turn", "reference");
}
