namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            try
            {
                var value = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken);
                if (value is not null || defaultValueFactory is null)
                    return value;
            }
            catch (KeyNotFoundException)
            {
                if (defaultValueFactory is null)
                    return default;
            }
            var made = defaultValueFactory();
            await state.SetPropertyValueAsync(turnContext, name, made, cancellationToken);
            return made;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
