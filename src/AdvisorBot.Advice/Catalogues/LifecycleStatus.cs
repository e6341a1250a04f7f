namespace AdvisorBot.Advice.Catalogues;

public enum LifecycleStatus
{
    Active,
    Renamed,
    Deprecated,
    Retired,
}
