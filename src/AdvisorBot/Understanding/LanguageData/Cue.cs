namespace AdvisorBot.Understanding.LanguageData;

/// <summary>What words do in a sentence. Each kind is a list in the vocabulary, the first part of them in the terms of NegEx and ConText.</summary>
public enum Cue
{
    /// <summary>Denies what follows, to the end of the clause: "do not use".</summary>
    PreNegation,

    /// <summary>Denies what precedes: "is not needed".</summary>
    PostNegation,

    /// <summary>Looks like a negation and is none: "not only".</summary>
    PseudoNegation,

    /// <summary>A subject that denies its whole clause: "none of us".</summary>
    NegatedSubject,

    /// <summary>A determiner that denies the thing behind it, and says no more beside another denial: "no", "nor".</summary>
    NegatedDeterminer,

    /// <summary>Denies only the thing named right behind it: "without", "instead of", "outside".</summary>
    Exclusion,

    /// <summary>Denies the thing behind it, or supposes that it were not there: "without".</summary>
    Absence,

    /// <summary>Nothing reaches beyond it: "but".</summary>
    Termination,

    /// <summary>Of the words beyond which nothing reaches, one that may stand in the midst of its clause: German "aber".</summary>
    Particle,

    /// <summary>What follows from what was said: "so", in "nobody knows Python so it will be R".</summary>
    Consequence,

    /// <summary>The writer is not quite certain: "I think".</summary>
    Hedge,

    /// <summary>It may be, or may come to be: "could", "later".</summary>
    Possibility,

    /// <summary>It was so and need not be now: "used to".</summary>
    Past,

    /// <summary>Somebody else is spoken of: "our partner".</summary>
    OtherSubject,

    /// <summary>Makes what is then the writer's too: "built", in "a consultant built us a model".</summary>
    Making,

    /// <summary>Speaks at the head of a clause of what the clause before was about: "there", "where".</summary>
    Anaphora,

    /// <summary>What follows replaces what was said: "actually".</summary>
    Correction,

    /// <summary>What follows gives way: "replace", "change from".</summary>
    Exchange,

    /// <summary>What follows takes the place: "with", in "replace Python with R".</summary>
    Into,

    /// <summary>Sets one thing above another: "prefer".</summary>
    Preferring,

    /// <summary>Stands before the lesser one: "prefer notebooks over scripts".</summary>
    Lesser,

    /// <summary>Makes a condition: "if".</summary>
    If,

    /// <summary>An "if" behind it supposes nothing: "it is enough if it runs at night".</summary>
    Enough,

    /// <summary>Starts a supposition: "what if".</summary>
    Supposing,

    /// <summary>Begins a question wherever it stands first: "which", "how much".</summary>
    Interrogative,

    /// <summary>Begins a question when a subject follows: "is it", "can we".</summary>
    Inversion,

    /// <summary>Makes a question of the question word behind it: "tell me", in "tell me what Spark does".</summary>
    Asking,

    /// <summary>The same, with its own "if", which supposes nothing: "how would I know if we need GPUs".</summary>
    Whether,

    /// <summary>Begins a question that states needs all the same: "which tool", "can we".</summary>
    Seeking,

    /// <summary>Asks for a tool or for advice: "which tool", "what do you recommend".</summary>
    AdviceSought,

    /// <summary>Sets things against each other: "compare", "side by side".</summary>
    Comparing,

    /// <summary>Speaks of what the writer said before: "what I said about".</summary>
    Referring,

    /// <summary>Tells what the writer said before: "I said".</summary>
    Saying,

    /// <summary>Begins a question about what was named right before it: "Docker, is that hard?".</summary>
    TakingUp,

    /// <summary>Ends a clause that only says what the next one speaks of: "what the budget concerns".</summary>
    Regarding,

    /// <summary>Takes back what the writer said before: "scratch", "was wrong".</summary>
    Revoking,

    /// <summary>Begins a statement of its own: "we", "it".</summary>
    Subject,

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

    /// <summary>Sets an answer: "change", "make it".</summary>
    Setting,

    /// <summary>Asks for reasons.</summary>
    Why,

    /// <summary>What is named is all: "only".</summary>
    Limiting,

    /// <summary>Adds to what was said before: "also".</summary>
    Adding,

    /// <summary>Only says that something is the writer's or their people's: "the team", "knows", "uses".</summary>
    Claiming,

    /// <summary>Ends what is said: "that is all". Behind an answer it asks for nothing.</summary>
    Closing,

    /// <summary>Speaks of a guide without saying which: "guide", "use".</summary>
    Document,

    /// <summary>Means the guide of the latest date: "the new one".</summary>
    Newest,

    /// <summary>Means the guide of the earliest date: "the old one".</summary>
    Oldest,
}
