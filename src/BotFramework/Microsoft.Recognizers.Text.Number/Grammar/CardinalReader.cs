namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Reads the longest cardinal, or ordinal, that begins at a token: "two hundred and five", "4 thousand 3 hundred and 21".</summary>
readonly struct CardinalReader(NumberText text, NumberLanguage language, bool beforeUnit)
{
    /// <summary>Reads from a token up to a limit; <see cref="CardinalProgress.Pieces"/> is zero if nothing is there.</summary>
    public CardinalProgress Read(int at, int limit, bool ordinal = false)
    {
        var state = new CardinalProgress(at);
        limit = Math.Min(limit, text.Count);
        if (StartsWithArticle(at, limit, ordinal))
            state = state with { Next = at + 1, Group = 1, HasGroup = true, Pieces = 1, Last = Rank.None };
        var safe = state;
        while (!state.IsOrdinal && state.Next < limit)
        {
            var step = state;
            if (!TryStep(ref step, limit, ordinal, out var misfit))
                return misfit && safe.Pieces > 0 ? safe : state;
            if (OpensPart(state, step))
                safe = state;
            state = step;
        }
        return state;
    }

    bool StartsWithArticle(int at, int limit, bool ordinal)
    {
        if (at + 1 >= limit || !text.Has(at, WordRoles.Article) || text.Has(at, WordRoles.Cardinal) || text[at + 1].Word is not { } next)
            return false;
        var counts = next.Rank is Rank.Hundred or Rank.Scale or Rank.Dozen;
        var isPlural = (next.Roles & WordRoles.Plural) != 0;
        return counts && !isPlural && (next.Roles & (ordinal ? WordRoles.Cardinal | WordRoles.Ordinal : WordRoles.Cardinal)) != 0;
    }

    // A part that later turns out to belong to the next number ("two thousand | three thousand") is given back from here.
    static bool OpensPart(CardinalProgress before, CardinalProgress after) =>
        before.Pieces > 0 && (!before.HasGroup || before.Last is Rank.Hundred or Rank.Hundreds) && after.HasGroup;

    bool TryStep(ref CardinalProgress step, int limit, bool ordinal, out bool misfit)
    {
        misfit = false;
        var connector = TakeConnector(ref step);
        if (step.Next >= limit)
            return false;
        ref readonly var token = ref text[step.Next];
        if (token.Kind == TokenKind.Literal)
            return TryTakeLiteral(ref step, token, connector);
        if (token.Word is not { } word || !Counts(word, ordinal, step.Pieces))
            return false;
        if (!CardinalGrammar.TryCombine(ref step, word, connector, language))
        {
            misfit = word.Rank is Rank.Hundred or Rank.Scale;
            return false;
        }
        step.IsMerged |= step.HasDigits && word.Rank is not (Rank.Hundred or Rank.Scale or Rank.Dozen);
        step.IsOrdinal = (word.Roles & WordRoles.Cardinal) == 0;
        Advance(ref step, word.Rank);
        return true;
    }

    static bool Counts(NumberWord word, bool ordinal, int pieces)
    {
        if ((word.Roles & WordRoles.Cardinal) != 0)
            return pieces > 0 || (word.Roles & WordRoles.Plural) == 0;
        return ordinal && (word.Roles & (WordRoles.Ordinal | WordRoles.Denominator)) != 0;
    }

    Connector TakeConnector(ref CardinalProgress step)
    {
        if (step.Pieces == 0)
            return Connector.None;
        if (text.IsMark(step.Next, '-'))
        {
            step.Next++;
            return Connector.Hyphen;
        }
        if (!text.Has(step.Next, WordRoles.And))
            return Connector.None;
        step.Next++;
        return Connector.And;
    }

    bool TryTakeLiteral(ref CardinalProgress step, in Token token, Connector connector)
    {
        var first = step.Pieces == 0;
        if (text.TouchesBefore(token.Start) || (!beforeUnit && text.TouchesAfter(token.End) && !HasGluedScale(step.Next + 1)))
            return false;
        if (!first)
        {
            var follows = connector == Connector.And || (connector == Connector.None && step.Last == Rank.Scale && HasScale(step.Next + 1));
            var room = step.Last switch { Rank.Hundred or Rank.Hundreds => 100, Rank.Scale => step.Scale, _ => 0 };
            if (!follows || token.IsDecimal || token.Value >= room)
                return false;
            step.IsMerged = true;
        }
        step.Group += token.Value;
        step.HasGroup = step.HasDigits = true;
        step.IsDecimal |= token.IsDecimal;
        Advance(ref step, Rank.None);
        return true;
    }

    bool HasScale(int index) => text.Has(index, WordRoles.Cardinal) && text[index].Word.Rank is Rank.Hundred or Rank.Scale;

    bool HasGluedScale(int index) => text.IsGlued(index) && text.Has(index, WordRoles.Cardinal) && text[index].Word.Rank is Rank.Scale or Rank.Dozen;

    static void Advance(ref CardinalProgress step, Rank last)
    {
        step.Next++;
        step.Pieces++;
        step.Last = last;
    }
}
