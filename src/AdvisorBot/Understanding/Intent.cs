namespace AdvisorBot.Understanding;

/// <summary>What an utterance as a whole wants.</summary>
public enum Intent
{
    None,
    Answer,
    NotSure,
    Skip,
    Back,
    Change,
    Help,
    WhyAsked,
    Explain,
    AboutTool,
    Compare,
    WhatIf,
    WhyTool,
    WhyNotTool,
    Recap,
    Remaining,
    HowManyLeft,
    Recommend,
    StartOver,
    Cancel,
    Human,
    Thanks,
    Greeting,
    Goodbye,
    Repeat,
    Record,
    Language,
    Catalogue,

    /// <summary>The list of all topics, a page of it, or the guides of one; only by a button.</summary>
    Topics,

    DeleteData,
    Yes,
    No,

    /// <summary>A question that is no known request; <see cref="Reading.Inquiry"/> holds it.</summary>
    Ask,
}
