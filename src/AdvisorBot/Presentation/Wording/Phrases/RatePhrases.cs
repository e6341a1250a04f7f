using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Presentation.Wording;

static class RatePhrases
{
    public static readonly Phrase Second = new("rate", "second", "amount");
    public static readonly Phrase Minute = new("rate", "minute", "amount");
    public static readonly Phrase Hour = new("rate", "hour", "amount");
    public static readonly Phrase Day = new("rate", "day", "amount");
    public static readonly Phrase Week = new("rate", "week", "amount");
    public static readonly Phrase Month = new("rate", "month", "amount");
    public static readonly Phrase Year = new("rate", "year", "amount");

    public static Phrase Of(Period period) => period switch
    {
        Period.Second => Second,
        Period.Minute => Minute,
        Period.Hour => Hour,
        Period.Day => Day,
        Period.Week => Week,
        Period.Month => Month,
        _ => Year,
    };
}
