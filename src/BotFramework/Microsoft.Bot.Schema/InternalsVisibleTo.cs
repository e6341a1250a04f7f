using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Microsoft.Bot.Connector")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Dialogs")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Testing")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Schema.Tests")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Connector.Tests")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Tests")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Dialogs.Tests")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core.Tests")]
[assembly: InternalsVisibleTo("AdvisorBot")]
