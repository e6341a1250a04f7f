namespace AdvisorBot.Presentation.Wording;

static class SettingPhrases
{
    public static readonly Phrase Language = new("setting", "language");
    public static readonly Phrase Languages = new("setting", "languages");
    public static readonly Phrase Guide = new("setting", "guide", "guide", "count");
    public static readonly Phrase OfferLanguage = new("setting", "offer-language");
    public static readonly Phrase ConfirmDelete = new("setting", "confirm-delete");
    public static readonly Phrase YesDelete = new("setting", "yes-delete");
    public static readonly Phrase Deleted = new("setting", "deleted");
}
