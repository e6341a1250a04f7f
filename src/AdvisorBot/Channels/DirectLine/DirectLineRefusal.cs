namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// Why a request is refused, in the form of the Direct Line 3.0 specification (<c>{"error":{"code","message"}}</c>).
/// Messages are for developers of clients; they say how to mend the call and never what the server knows.
/// </summary>
sealed record DirectLineRefusal(int Status, string Code, string Message, int? RetryAfterSeconds = null)
{
    public static readonly DirectLineRefusal MissingToken = new(401, "BadArgument", "There is no token. Send the header `Authorization: Bearer <token>`.");
    public static readonly DirectLineRefusal BadToken = new(403, "BadToken", "The token is not one of this site's. Ask for a new one.");
    public static readonly DirectLineRefusal BadSecret = new(403, "BadSecret", "The secret is not one of this site's.");
    public static readonly DirectLineRefusal ExpiredToken = new(403, "TokenExpired", "The token has expired. Ask for a new one; refresh tokens before they expire.");
    public static readonly DirectLineRefusal OtherConversation = new(403, "BadToken", "The token belongs to another conversation.");
    public static readonly DirectLineRefusal UnknownConversation = new(404, "BadArgument", "There is no such conversation.");

    // Web Chat takes 404 on a reconnect for success and shows "Connected" for ever; on 403 it lets go, and the page opens a new conversation.
    public static readonly DirectLineRefusal LostConversation = new(403, "TokenExpired", "The conversation is no longer kept. Start a new one.");
    public static readonly DirectLineRefusal BadWatermark = new(400, "BadArgument", "The watermark is not one this site gave out. Send the last one received, or none.");
    public static readonly DirectLineRefusal UploadsOff = new(400, "MissingProperty", "This assistant takes no files. Send your question as text.");
    public static readonly DirectLineRefusal BotFailed = new(502, "BotError", "The assistant could not take the message. Send it again.");
    public static readonly DirectLineRefusal Full = new(503, "ServiceBusy", "Too many connections are open. Try again shortly.", 5);

    public static DirectLineRefusal BadActivity(string reason) => new(400, "BadArgument", $"The activity cannot be read: {reason}");

    public static DirectLineRefusal TooLarge(int bytes) => new(413, "MessageSizeTooBig", $"The activity is larger than {bytes} bytes. Send less.");

    public static DirectLineRefusal TooMany(int seconds) => new(429, "TooManyRequests", $"Too many requests. Wait {seconds} seconds.", seconds);
}
