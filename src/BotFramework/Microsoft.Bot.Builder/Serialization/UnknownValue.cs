using System.Text.Json;

namespace Microsoft.Bot.Builder.Serialization;

/// <summary>
/// A stored value whose type this program does not have: an older or newer release wrote it.
/// Written back it keeps the name, so nothing is lost.
/// </summary>
sealed record UnknownValue(string TypeName, JsonElement Value);
