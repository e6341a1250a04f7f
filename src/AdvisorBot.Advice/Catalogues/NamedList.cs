namespace AdvisorBot.Advice.Catalogues;

/// <summary>A kind of list that a document has in place of benefits and considerations: permissions, conditions, limitations.</summary>
/// <param name="Id">By which the places of points and the counts of sections name it.</param>
/// <param name="Title">Heads the points of it ("Permissions").</param>
/// <param name="Item">One of them, before its number ("permission").</param>
/// <param name="Kind">What its points are.</param>
public sealed record NamedList(string Id, string Title, string Item, PointKind Kind);
