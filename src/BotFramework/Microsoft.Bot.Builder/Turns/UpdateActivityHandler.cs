using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees the new version of an activity before it replaces the old one.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
