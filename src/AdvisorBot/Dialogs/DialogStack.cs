using System.Text;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdvisorBot.Dialogs;

/// <summary>
/// The stack of dialogs in a conversation's memory. What dialogs keep in it is loosely typed, so the JSON names types; only
/// those of a list are made from it, because a forged document must not reach a class that acts when it is made.
/// </summary>
sealed class DialogStack : IStatePropertyAccessor<DialogState>
{
    const string Property = "dialogs";

    static readonly JsonSerializerSettings Format = new()
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new KnownTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = 64,
    };

    public string Name => Property;

    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.TurnState.Get<Loaded>() is not { } loaded)
            turnContext.TurnState.Set(loaded = new(Read(turnContext) ?? defaultValueFactory?.Invoke() ?? new()));
        return Task.FromResult(loaded.Stack);
    }

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Set(new Loaded(value));
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => SetAsync(turnContext, new(), cancellationToken);

    /// <summary>Puts the stack as it is now into the conversation's memory; without a turn of dialogs nothing changes.</summary>
    public static void Save(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.TurnState.Get<Loaded>() is { } loaded)
            turnContext.TurnState.Get<ConversationMemory>()[Property] = Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(loaded.Stack, Format));
    }

    /// <summary>A stack that cannot be read marks the turn: the conversation goes on from its session.</summary>
    static DialogState? Read(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<ConversationMemory>()[Property] is not { } json)
            return null;
        try
        {
            return JsonConvert.DeserializeObject<DialogState>(Encoding.UTF8.GetString(json.Span), Format);
        }
        catch (JsonException)
        {
            turnContext.TurnState.Set(new StaleStack());
            return null;
        }
    }

    sealed record Loaded(DialogState Stack);

    sealed class KnownTypes : ISerializationBinder
    {
        static readonly Dictionary<string, Type> Known = new Type[]
        {
            typeof(DialogState), typeof(DialogInstance), typeof(List<DialogInstance>), typeof(PromptOptions), typeof(Dictionary<string, object>),
        }.ToDictionary(type => type.ToString());

        public Type BindToType(string? assemblyName, string typeName) =>
            Known.GetValueOrDefault(typeName) ?? throw new JsonSerializationException($"A stored stack of dialogs holds no {typeName}.");

        public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
            (assemblyName, typeName) = (
                null,
                Known.ContainsKey(serializedType.ToString())
                    ? serializedType.ToString()
                    : throw new JsonSerializationException($"A stored stack of dialogs takes no {serializedType}."));
    }
}
