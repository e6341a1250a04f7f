namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are laid out; unknown values mean list (A3061).</summary>
public static class AttachmentLayoutTypes
{
    public const string List = "list";
    public const string Carousel = "carousel";
}
