using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that takes activities as HTTP requests.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads an activity from the request, runs the bot's turn and writes the response.</summary>
    Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default);
}
