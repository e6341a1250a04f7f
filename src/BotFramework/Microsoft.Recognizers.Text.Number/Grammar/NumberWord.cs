namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>What a word means in a number.</summary>
sealed record NumberWord(WordRoles Roles, Rank Rank = Rank.None, double Value = 0);
