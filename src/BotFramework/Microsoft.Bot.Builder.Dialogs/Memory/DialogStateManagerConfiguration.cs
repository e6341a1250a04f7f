using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Which memories there are.</summary>
public class DialogStateManagerConfiguration
{
    /// <summary>The memories.</summary>
    public List<MemoryScope> MemoryScopes { get; set; } =
        [new UserMemoryScope(), new ConversationMemoryScope(), new TurnMemoryScope(), new DialogMemoryScope(), new ThisMemoryScope()];
}
