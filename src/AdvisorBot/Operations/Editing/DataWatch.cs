namespace AdvisorBot.Operations.Editing;

/// <summary>Tells when data files of a folder were saved, where the system tells that: not on every network share, nor in every container.</summary>
sealed class DataWatch : IDisposable
{
    readonly List<FileSystemWatcher> _watchers = [];
    readonly Action _saved;

    public DataWatch(string folder, Action saved)
    {
        _saved = saved;
        foreach (var part in DataFingerprint.Folders)
            TryWatch(Path.Combine(folder, part));
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    void TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder, "*.yaml")
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName,
            };
            watcher.Changed += OnSaved;
            watcher.Created += OnSaved;
            watcher.Deleted += OnSaved;
            watcher.Renamed += OnSaved;
            // Some were lost: whoever looks sees what they were about.
            watcher.Error += (_, _) => _saved();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // Too many are watched on this machine, or the folder is away. The next look at the files finds what was saved.
        }
    }

    void OnSaved(object sender, FileSystemEventArgs saved) => _saved();
}
