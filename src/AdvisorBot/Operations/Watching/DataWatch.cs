namespace AdvisorBot.Operations.Watching;

/// <summary>Tells when data files of a folder were saved. Several saves at once are one.</summary>
sealed class DataWatch : IDisposable
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    readonly List<FileSystemWatcher> _watchers = [];
    readonly ITimer _timer;

    public DataWatch(string folder, Action changed, TimeProvider time)
    {
        _timer = time.CreateTimer(_ => changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        foreach (var part in new[] { "catalog", "dialogs" })
        {
            var watcher = new FileSystemWatcher(Path.Combine(folder, part), "*.yaml")
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName,
            };
            watcher.Changed += OnSaved;
            watcher.Created += OnSaved;
            watcher.Deleted += OnSaved;
            watcher.Renamed += OnSaved;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _timer.Dispose();
    }

    // Editors write a file in several steps.
    void OnSaved(object sender, FileSystemEventArgs saved) => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
}
