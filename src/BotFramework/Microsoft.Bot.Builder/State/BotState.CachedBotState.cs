using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The state of one turn and what it was when it was loaded.</summary>
    public class CachedBotState
    {
        /// <summary>The state as it was last loaded or saved, as JSON; null when storage is known to differ.</summary>
        byte[] _saved;

        /// <param name="state">The loaded state; null for an empty one.</param>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            MarkSaved(Snapshot());
        }

        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Cleared() => new() { _saved = null };

        internal byte[] Snapshot() => StateJson.Serialize(State);

        internal bool IsSaved(byte[] snapshot) => _saved is not null && _saved.AsSpan().SequenceEqual(snapshot);

        internal void MarkSaved(byte[] snapshot) => _saved = snapshot;
    }
}
