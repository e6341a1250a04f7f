using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>What a guide helps to choose. Guides of one topic are its editions, told apart by their date.</summary>
/// <param name="Name">As it stands on a button: "Message queues and events".</param>
/// <param name="Area">The heading under which the list of all topics has it; empty where it stands by itself.</param>
/// <param name="Words">What people call what they choose: "message broker", "pub/sub".</param>
public sealed record GuideTopic(string Id, string Name, string Area, ImmutableArray<string> Words);
