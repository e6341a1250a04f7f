using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Microsoft.Bot.Builder")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Connector.Tests")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core.Tests")]
