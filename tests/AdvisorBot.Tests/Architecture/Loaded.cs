using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace AdvisorBot.Tests.Architecture;

/// <summary>The types of the two assemblies that are ours, and what each uses; read once, since that takes seconds.</summary>
static class Loaded
{
    public static readonly ArchUnitNET.Domain.Architecture Service =
        new ArchLoader().LoadAssemblies(typeof(Program).Assembly, typeof(Advice.Advisor).Assembly).Build();

    public static string FolderOf(IType type) => type.Namespace?.FullName ?? "";
}
