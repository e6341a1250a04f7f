namespace AdvisorBot.Advice.Catalogues;

public enum PointKind
{
    Benefit,
    Consideration,
    Statement,
}
