namespace AdvisorBot.Advice.Inquiries;

/// <summary>What words of a language tell about a question, whatever it is about.</summary>
public enum QuestionCue
{
    /// <summary>All tools are meant ("which of them").</summary>
    All,

    /// <summary>Some tool is looked for, unless one is being spoken of ("is there").</summary>
    Any,

    /// <summary>At the beginning: a question of yes or no.</summary>
    Polar,

    /// <summary>A quality is asked for ("is it"), and not a deed.</summary>
    Copula,

    /// <summary>More than a yes or a no is asked for ("how much").</summary>
    How,

    /// <summary>The meaning of a word is asked for.</summary>
    Define,

    /// <summary>One is to be held against another.</summary>
    Compare,

    /// <summary>One or the other, of tools that are named.</summary>
    Or,

    /// <summary>What has become of a tool.</summary>
    Lifecycle,

    /// <summary>A yes means that it does not fit ("too much").</summary>
    Excess,

    /// <summary>It is asked whether nothing else holds ("only on Windows").</summary>
    Only,

    /// <summary>What speaks for a tool.</summary>
    Benefits,

    /// <summary>What speaks against a tool.</summary>
    Drawbacks,

    Negation,

    /// <summary>The verb itself is denied ("doesn't it").</summary>
    Denial,

    /// <summary>The guide or the advice itself.</summary>
    Guide,

    /// <summary>What follows is known already ("the server").</summary>
    Definite,

    /// <summary>What follows is where something comes from.</summary>
    From,

    /// <summary>The tool spoken of.</summary>
    Pronoun,

    Former,

    Latter,

    Both,

    Third,

    /// <summary>More is to be told of what the words refer to.</summary>
    More,

    Certainty,

    Change,

    Next,

    Second,

    Source,

    Current,

    Silences,

    Send,

    Save,

    Print,

    Share,

    Open,
}
