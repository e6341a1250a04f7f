using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Dialogs")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Dialogs.Tests")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core.Tests")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Testing")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Tests")]
[assembly: InternalsVisibleTo("AdvisorBot")]
