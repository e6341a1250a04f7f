using System.Net;

namespace Microsoft.Bot.Connector.Tests.Attachments;

public class AttachmentsTests
{
    [Fact]
    public async Task AFileIsDescribedAndFetched()
    {
        var channel = new Channel(
            Channel.Json(HttpStatusCode.OK, """{"name":"a.txt","type":"text/plain","views":[{"viewId":"original","size":5}]}"""),
            Channel.Json(HttpStatusCode.OK, "hello"));
        var attachments = Client(channel).Attachments;

        var info = await attachments.GetAttachmentInfoAsync("a|1");
        using var reader = new StreamReader(await attachments.GetAttachmentAsync("a|1", info.Views[0].ViewId));

        Assert.Equal(("a.txt", 5), (info.Name, info.Views[0].Size));
        Assert.Equal("hello", await reader.ReadToEndAsync());
        Assert.Equal(
            ["https://channel/v3/attachments/a%7C1", "https://channel/v3/attachments/a%7C1/views/original"],
            channel.Requests.Select(request => request.Address));
    }

    [Fact]
    public void AFileHasAnAddressOfItsOwn() =>
        Assert.Equal(
            "https://channel/v3/attachments/a%7C1/views/original",
            ((Connector.Attachments)Client(new Channel()).Attachments).GetAttachmentUri("a|1"));

    [Fact]
    public async Task HandlersOfTheCallersOwnSeeEveryRequest()
    {
        var handler = new Answering();
        using var client = new ConnectorClient(new Uri("https://channel/"), "", "", handler);

        await client.Conversations.GetConversationMembersAsync("c");

        Assert.Equal("https://channel/v3/conversations/c/members", handler.Seen);
    }

    static ConnectorClient Client(Channel channel) =>
        new(new Uri("https://channel/"), null, new HttpClient(channel), disposeHttpClient: true);

    sealed class Answering : DelegatingHandler
    {
        public string Seen { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen = request.RequestUri.AbsoluteUri;
            return Task.FromResult(Channel.Json(HttpStatusCode.OK, "[]")());
        }
    }
}
