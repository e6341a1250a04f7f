namespace AdvisorBot.Understanding;

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

    /// <summary>The most words not understood beside an answer to the open question, where no model can say whose it is.</summary>
    public int ForeignUnchecked { get; init; } = 2;

    /// <summary>The most words that no dictionary has beside anything that is named, where no model can say whose it is.</summary>
    public int UnknownUnchecked { get; init; } = 1;

    /// <summary>Everyday words that answer a question not asked are taken if their choice is among so many that the clause is likeliest about.</summary>
    public int MostMatters { get; init; } = 4;

    /// <summary>The least confidence of what speaks for another choice than the one taken, for it to be asked which of them weighs more.</summary>
    public double LeastAgainstSaid { get; init; } = 0.25;

    /// <summary>The most that is offered at once.</summary>
    public int MostOffers { get; init; } = 3;

    /// <summary>The most beyond that which waits for its question.</summary>
    public int MostRemarks { get; init; } = 4;

    /// <summary>The most clauses that are named as not understood.</summary>
    public int MostUnused { get; init; } = 3;

    /// <summary>Words of content that must remain over in a clause of which something was understood before it is named.</summary>
    public int UnusedBesideUsed { get; init; } = 4;

    /// <summary>The same in a part of such a clause of which nothing was understood.</summary>
    public int UnusedPart { get; init; } = 2;

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

    /// <summary>The least probability that a clause with unknown words speaks of the writer, for its fact to be taken.</summary>
    public double LeastMine { get; init; } = 0.5;

    /// <summary>The same for a fact that may take tools out of the running.</summary>
    public double LeastMineRulingOut { get; init; } = 0.6;

    /// <summary>The least probability that a clause with unknown words denies, for a denial to be taken.</summary>
    public double LeastDenied { get; init; } = 0.3;

    /// <summary>The probability of a denial at which what was heard as affirmed is offered as denied.</summary>
    public double LeastOpposite { get; init; } = 0.6;

    /// <summary>The probability that a clause speaks of others at which what it names is offered after all else.</summary>
    public double LeastOthers { get; init; } = 0.5;

    /// <summary>Confidence of what the words say and likeness doubts: it comes before what only likeness says.</summary>
    public double OfferedHeard { get; init; } = 0.6;

    /// <summary>How many times likelier a clause answers the open question than any other.</summary>
    public double OpenPreference { get; init; } = 6;

    /// <summary>The least probability of a choice for it to be offered.</summary>
    public double LeastLikely { get; init; } = 0.12;

    /// <summary>The same for a choice of a question that is not open.</summary>
    public double LeastLikelyVolunteered { get; init; } = 0.15;

    /// <summary>The same for a clause of which something else was understood.</summary>
    public double LeastLikelyBeside { get; init; } = 0.25;

    /// <summary>Words of content that must be left in a clause of which something was understood, for it to be looked at for more.</summary>
    public int LikenedBesideUsed { get; init; } = 2;

    /// <summary>The probability at which a clause speaks of nothing that is asked.</summary>
    public double LeastUnrelated { get; init; } = 0.5;

    /// <summary>How many times likelier than of another a clause speaks of the open question, where a name in it may mean several choices of others.</summary>
    public double NamePreference { get; init; } = 3;

    /// <summary>
    /// The least probability of a choice for a name that may mean several to mean it, and how many times likelier than the next it has to be.
    /// </summary>
    public double LeastName { get; init; } = 0.5;

    public double NameLead { get; init; } = 3;

    /// <summary>The least probability of a choice for its everyday words to mean it.</summary>
    public double LeastMatter { get; init; } = 0.05;

    /// <summary>The probability at which an answer to the open question is taken, if the clause is the writer's.</summary>
    public double SureLikely { get; init; } = 0.7;

    /// <summary>The least probability of a request that the rules did not know.</summary>
    public double LeastRequest { get; init; } = 0.4;

    /// <summary>How many times likelier than anything else a less probable request has to be.</summary>
    public double RequestLead { get; init; } = 1.5;

    /// <summary>The least probability of such a request.</summary>
    public double LeastLeadingRequest { get; init; } = 0.18;

    /// <summary>The same of a request that leaves a question open.</summary>
    public double LeastPassingRequest { get; init; } = 0.6;

    /// <summary>The same of a request where something is named that may be an answer.</summary>
    public double LeastRequestBesideOffers { get; init; } = 0.5;

    /// <summary>The probability of a request at which it counts more than an answer that the same words may give.</summary>
    public double SureRequest { get; init; } = 0.8;

    /// <summary>The least probability of such an answer.</summary>
    public double LeastAnswerInstead { get; init; } = 0.4;

    /// <summary>The least probability that an amount answers a question, for it to count more than which question was asked.</summary>
    public double LeastAmount { get; init; } = 0.75;

    /// <summary>The same of a request that ends or empties the conversation.</summary>
    public double LeastGraveRequest { get; init; } = 0.45;

    /// <summary>The most sentences of one utterance that are encoded to tell what was learnt of them.</summary>
    public int MostEncoded { get; init; } = 16;

    /// <summary>The most clauses that a sentence encoder is asked about: each costs some milliseconds.</summary>
    public int MostLikened { get; init; } = 8;
}
