namespace AdvisorBot.Operations.Editing;

static partial class EditLog
{
    [LoggerMessage(70, LogLevel.Information, "The guides were read anew after {Seconds:0.0} s and are in service as {Fingerprint}. Changed: {Files}")]
    public static partial void Taken(ILogger log, string fingerprint, double seconds, string files);

    [LoggerMessage(71, LogLevel.Error, "The guides were saved with problems, and stay in service as they were ({Fingerprint}): {Problems}")]
    public static partial void Refused(ILogger log, string fingerprint, string problems);

    [LoggerMessage(72, LogLevel.Error, "The guides could not be read anew, and stay in service as they were")]
    public static partial void Failed(ILogger log, Exception exception);
}
