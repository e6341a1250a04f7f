namespace AdvisorBot.Understanding;

/// <summary>What small words do in a sentence. Each kind is a list in the vocabulary.</summary>
public enum WordKind
{
    /// <summary>Turns what follows around: "no", "without", "instead of".</summary>
    Negation,

    /// <summary>Turns what precedes around: "is not needed".</summary>
    NegationAfter,

    /// <summary>Looks like a negation and is none: "not only".</summary>
    NotNegation,

    /// <summary>A negation does not reach beyond it: "but".</summary>
    ScopeEnd,

    /// <summary>Begins a statement of its own: "we", "it". A "no" right before it is an answer, not a negation.</summary>
    Subject,

    /// <summary>What follows replaces what was said: "actually".</summary>
    Correction,

    Yes,
    No,
    Unsure,

    /// <summary>Passes over a choice: "doesn't matter".</summary>
    Indifferent,

    All,
    Both,
    None,
    Last,
    And,
    Or,

    /// <summary>Starts a question about the world rather than a statement: "does", "is there".</summary>
    Asking,

    /// <summary>Starts a question that states needs all the same: "which tool", "can we".</summary>
    Seeking,

    /// <summary>Sets an answer: "change", "make it".</summary>
    Setting,

    /// <summary>Sets one thing above another: "prefer".</summary>
    Preferring,

    /// <summary>Stands before the lesser one: "prefer notebooks over scripts".</summary>
    Lesser,

    /// <summary>Asks for reasons.</summary>
    Why,

    /// <summary>Makes a condition: "if".</summary>
    If,

    /// <summary>What follows gives way: "replace", "change from".</summary>
    Exchange,

    /// <summary>What follows takes the place: "with", in "replace Python with R".</summary>
    Into,

    /// <summary>What is named is all: "only".</summary>
    Limiting,

    /// <summary>Starts a supposition: "what if".</summary>
    Supposing,

    /// <summary>Adds to what was said before: "also".</summary>
    Adding,

    /// <summary>Ends what is said: "that is all". Behind an answer it asks for nothing.</summary>
    Closing,

    /// <summary>Speaks of a guide without saying which: "guide", "use".</summary>
    Document,

    /// <summary>Means the guide of the latest date: "the new one".</summary>
    Newest,

    /// <summary>Means the guide of the earliest date: "the old one".</summary>
    Oldest,
}
