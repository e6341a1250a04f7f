namespace AdvisorBot.Advice.Interviews;

public enum ConditionKind
{
    AnyOf,
    AllOf,
    NoneOf,

    /// <summary>The choices are known not to apply, which is more than not having been mentioned.</summary>
    Lacks,
    Over,
    UpTo,

    /// <summary>Below the bound, which is left out.</summary>
    Under,

    /// <summary>From the bound on, which is taken in.</summary>
    AtLeast,
}
