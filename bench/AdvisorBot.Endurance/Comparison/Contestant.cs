namespace AdvisorBot.Endurance.Comparison;

/// <summary>A service to be measured.</summary>
/// <param name="Settings">Beyond where it listens.</param>
/// <param name="Issuer">Whose tokens it checks where replies come in the answer; null where nobody is authenticated.</param>
sealed record Contestant(string Name, string Assembly, IReadOnlyDictionary<string, string> Settings, LoadIssuer? Issuer)
{
    /// <summary>A process of its own with a store of its own.</summary>
    /// <param name="core">The only core it may use; null for all.</param>
    public ServiceProcess Process(string folder, string? core = null, bool checksTokens = true, IEnumerable<KeyValuePair<string, string>>? also = null) => new(
        Assembly,
        new Dictionary<string, string>([
            .. Settings,
            .. checksTokens ? Issuer?.Settings ?? [] : [],
            .. also ?? [],
            new("Storage:File", Path.Combine(Directory.CreateDirectory(Path.Combine(folder, Path.GetRandomFileName())).FullName, "advisor.db")),
        ]))
    {
        Core = core,
        CertificateFile = checksTokens ? Issuer?.CertificateFile : null,
    };
}
