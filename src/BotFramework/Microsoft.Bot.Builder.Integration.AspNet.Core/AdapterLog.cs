using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

static partial class AdapterLog
{
    [LoggerMessage(2101, LogLevel.Warning, "Refused what is no activity: {Reason}")]
    internal static partial void NoActivity(ILogger logger, string reason);

    [LoggerMessage(2102, LogLevel.Warning, "Refused an activity from {Address}: without MicrosoftAppId this machine only may send any")]
    internal static partial void Stranger(ILogger logger, string address);

    [LoggerMessage(2103, LogLevel.Error, "Nobody can be authenticated")]
    internal static partial void NoKeys(ILogger logger, Exception exception);
}
