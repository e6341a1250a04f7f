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
            State = state ?? new StateDocument();
            _saved = State is StateDocument { Read: { } json } ? json : Snapshot();
        }

        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Cleared() => new() { _saved = null };

        /// <summary>Hands the state to <paramref name="writeAsync"/> if it differs from what was loaded or saved last.</summary>
        internal async Task SaveAsync(bool force, Func<IDictionary<string, object>, Task> writeAsync)
        {
            var json = StateJson.Serialize(State);
            if (!force && _saved is not null && _saved.AsSpan().SequenceEqual(json))
                return;
            var document = State as StateDocument;
            document?.Writing = json;
            try
            {
                await writeAsync(State);
            }
            finally
            {
                document?.Writing = null;
            }
            _saved = json;
        }

        byte[] Snapshot() => StateJson.Serialize(State);
    }
}
