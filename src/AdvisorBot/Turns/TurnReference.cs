namespace AdvisorBot.Turns;

/// <summary>What a user quotes when a turn failed: eight signs that are easy to read out, none like another.</summary>
static class TurnReference
{
    const string Signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New(Random random) => string.Create(9, random, static (text, random) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = i == 4 ? '-' : Signs[random.Next(Signs.Length)];
    });
}
