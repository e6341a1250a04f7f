using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether the user let the bot upload a file, and where to.</summary>
public class FileConsentCardResponse
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(
        string action = default,
        object context = default,
        FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    [JsonPropertyName("action")]
    public string Action { get; set; }

    [JsonPropertyName("context")]
    public object Context { get; set; }

    [JsonPropertyName("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
