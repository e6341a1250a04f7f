using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with what was expected; throws if they do not agree.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
