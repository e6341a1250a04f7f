namespace AdvisorBot.Understanding.Decision;

/// <summary>All thresholds of understanding: what is taken, what is offered, what is only named.</summary>
sealed record Policy
{
    public static Policy Default { get; } = new();

    /// <summary>The least likeness to an example at which something is a command.</summary>
    public double LeastCommand { get; init; } = 0.74;

    /// <summary>The same for a question beside other things.</summary>
    public double LeastInquiryBeside { get; init; } = 0.8;

    /// <summary>The same for any other command beside other things.</summary>
    public double LeastCommandBeside { get; init; } = 0.9;

    /// <summary>Confidence of an answer said in so many words.</summary>
    public double Said { get; init; } = 0.95;

    /// <summary>Confidence of an answer the writer was not quite certain of, or that was spelt wrongly.</summary>
    public double Hedged { get; init; } = 0.8;

    /// <summary>Confidence of what is offered.</summary>
    public double Offered { get; init; } = 0.5;

    /// <summary>The most words not understood beside everyday words that answer a question not asked, for these to be taken.</summary>
    public int ForeignBesideEveryday { get; init; }

    /// <summary>The same where the question itself is named beside them.</summary>
    public int ForeignBesideCued { get; init; } = 2;

    /// <summary>The most words not understood beside an everyday word whose denial answers the open question, for it to be taken.</summary>
    public int ForeignBesideDenied { get; init; } = 2;

    /// <summary>The most that is offered at once.</summary>
    public int MostOffers { get; init; } = 3;

    /// <summary>The most clauses that are named as not understood.</summary>
    public int MostUnused { get; init; } = 3;

    /// <summary>Words of content that must remain over in a clause of which something was understood before it is named.</summary>
    public int UnusedBesideUsed { get; init; } = 4;

    /// <summary>The least likeness of a whole short text to a choice at which that choice is offered.</summary>
    public double LeastResemblance { get; init; } = 0.8;

    /// <summary>Of a sentence encoder: the least similarity to an example of the open question at which its choice is offered.</summary>
    public double LeastSimilarity { get; init; } = 0.3;

    /// <summary>The same in a language that the model was not made for, where everything lies nearer.</summary>
    public double LeastSimilarityForeign { get; init; } = 0.4;

    /// <summary>The same for a choice of a question that is not open.</summary>
    public double LeastSimilarityVolunteered { get; init; } = 0.6;

    /// <summary>Choices that come so near to the nearest are offered with it.</summary>
    public double OfferedWithin { get; init; } = 0.1;

    /// <summary>Similarity, and lead over the second, at which an answer to the open question is taken.</summary>
    public double SureSimilarity { get; init; } = 0.6;

    public double SureLead { get; init; } = 0.15;

    /// <summary>The most clauses that a sentence encoder is asked about: each costs some milliseconds.</summary>
    public int MostLikened { get; init; } = 3;
}
