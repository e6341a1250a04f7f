namespace AdvisorBot.Advice.Interviews;

/// <summary>How long the periods of rates are.</summary>
public static class Periods
{
    const double Day = 24 * 60 * 60;

    /// <summary>The mean of the Gregorian calendar, 365.2425 days.</summary>
    const double Year = 365.2425 * Day;

    /// <summary>In seconds; months and years by the mean of the Gregorian calendar.</summary>
    public static double Seconds(this Period period) => period switch
    {
        Period.Second => 1,
        Period.Minute => 60,
        Period.Hour => 60 * 60,
        Period.Day => Day,
        Period.Week => 7 * Day,
        Period.Month => Year / 12,
        _ => Year,
    };
}
