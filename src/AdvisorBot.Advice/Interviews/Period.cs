namespace AdvisorBot.Advice.Interviews;

/// <summary>The span of time of a rate: so much "per second", "a day".</summary>
public enum Period
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
