using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core.Tests")]
