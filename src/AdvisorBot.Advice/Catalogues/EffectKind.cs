namespace AdvisorBot.Advice.Catalogues;

public enum EffectKind
{
    RulesOut,
    Against,
    For,
}
