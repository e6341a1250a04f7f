namespace AdvisorBot.Channels.Consultation;

/// <summary>What is wrong with one field of a request, and how to mend it.</summary>
/// <param name="Pointer">Where it is: a JSON pointer (RFC 6901) into the body, or the name of a parameter.</param>
sealed record FieldFault(string Pointer, string Detail);
