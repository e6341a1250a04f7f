namespace AdvisorBot.Advice.Inquiries;

/// <summary>Something that is asked of a tool.</summary>
/// <param name="Turned">It is asked for the opposite: "without", "too much".</param>
/// <param name="Weak">Ordinary words, which count where nothing stronger is told of.</param>
readonly record struct Asked(Target Target, bool Turned, bool Weak);
