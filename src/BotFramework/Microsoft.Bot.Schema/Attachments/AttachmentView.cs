using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    [JsonPropertyName("viewId")]
    public string ViewId { get; set; }

    [JsonPropertyName("size")]
    public int? Size { get; set; }
}
