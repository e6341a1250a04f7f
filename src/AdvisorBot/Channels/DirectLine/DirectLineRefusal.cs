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
    public static readonly DirectLineRefusal SecretInPage = new(
        403,
        "BadSecret",
        "A secret is for servers: whoever reads a page could take it out. Ask for a token with it (POST /v3/directline/tokens/generate) and give the page that.");
    public static readonly DirectLineRefusal ExpiredToken = new(
        403,
        "TokenExpired",
        "The token has expired. Ask for a new one; refresh tokens before they expire.");
    public static readonly DirectLineRefusal OtherConversation = new(403, "BadToken", "The token belongs to another conversation.");
    public static readonly DirectLineRefusal OtherOrigin = new(403, "BadOrigin", "Pages of this origin may not use this assistant, or not with this token.");
    public static readonly DirectLineRefusal NotStarted = new(
        404,
        "NotFound",
        "The conversation has not been started. POST /v3/directline/conversations starts it.");
    public static readonly DirectLineRefusal Gone = new(410, "NotFound", "The conversation is no longer kept. Start a new one.");

    // Web Chat takes 404 on a reconnect for success and shows "Connected" for ever; on 403 it lets go, and the page opens a new conversation.
    public static readonly DirectLineRefusal LostConversation = new(403, "TokenExpired", "The conversation is not kept, or no longer. Start a new one.");
    public static readonly DirectLineRefusal BadWatermark = new(
        400,
        "BadArgument",
        "The watermark is not one this site gave out. Send the last one received, or none.");
    public static readonly DirectLineRefusal UploadsOff = new(400, "NotSupported", "This assistant takes no files. Send your question as text.");
    public static readonly DirectLineRefusal BotFailed = new(502, "BotError", "The assistant could not take the message. Send it again.");
    public static readonly DirectLineRefusal NoWebSocket = new(
        400,
        "BadArgument",
        "This address is a WebSocket. Connect with the scheme of the stream's address, or poll the activities.");
    public static readonly DirectLineRefusal Full = new(503, "TooManyStreams", "Too many conversations are open on this server. Try again shortly.", 5);

    public static readonly DirectLineRefusal TooManyStreams = new(
        429,
        "TooManyRequests",
        "Too many conversations are open from this address. Close one, or try again shortly.",
        5);
    public static readonly DirectLineRefusal NoRoom = new(
        503,
        "ServiceFull",
        "This assistant keeps as many conversations as it may. Go on with one that you have, or try again later.",
        600);

    public static DirectLineRefusal StoreFailed(string sentence) => new(502, "BotError", sentence, 2);

    public static DirectLineRefusal BadActivity(string reason) => new(400, "BadArgument", $"The activity cannot be read: {reason}");

    public static DirectLineRefusal BadRequest(string reason) => new(400, "BadArgument", $"The request cannot be read: {reason}");

    public static DirectLineRefusal TooLarge(int bytes) => new(413, "MessageSizeTooBig", $"More than {bytes} bytes were sent. Send less.");

    public static DirectLineRefusal TooManyMessages(int seconds) =>
        new(429, "TooManyMessages", $"This user sends too many messages. Wait {seconds} seconds.", seconds);

    public static DirectLineRefusal TooManyFromAddress(int seconds) =>
        new(429, "TooManyRequests", $"Too many messages come from this address. Wait {seconds} seconds.", seconds);

    public static DirectLineRefusal TooManyConversations(int seconds) =>
        new(429, "TooManyConversations", $"Too many conversations are opened from this address. Wait {seconds} seconds.", seconds);

    public static DirectLineRefusal TooManyBytes(int seconds) =>
        new(429, "TooManyRequests", $"Too much text comes from this address. Wait {seconds} seconds.", seconds);

    public static DirectLineRefusal Busy(int seconds) => new(503, "ServiceBusy", $"Too much is going on here. Try again in {seconds} seconds.", seconds);

    public static DirectLineRefusal TooManyGuesses(int seconds) =>
        new(429, "TooManyRequests", $"Too many wrong secrets or tokens come from this address. Wait {seconds} seconds.", seconds);
}
