using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AdvisorBot.Browser.Tests;

/// <summary>An nginx as a process of its own, with a certificate of its own, on ports that were free a moment ago.</summary>
sealed class Nginx : IAsyncDisposable
{
    static readonly string[] Places = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-nginx-");
    Process? _process;

    /// <summary>Where nginx is; null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("NGINX_PATH") ?? Places.FirstOrDefault(File.Exists);

    /// <summary>Where it ends TLS.</summary>
    public int Port { get; } = FreePort();

    /// <summary>For a second proxy behind the first.</summary>
    public int InnerPort { get; } = FreePort();

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="servers">The server blocks of its configuration, without listening and certificates.</param>
    public async Task StartAsync(string servers)
    {
        WriteCertificate();
        var file = System.IO.Path.Combine(_folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(file, Configuration(servers));
        _process = Process.Start(new ProcessStartInfo(Path!, ["-p", _folder.FullName, "-c", file, "-g", "daemon off;"]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("nginx did not start.");
        var listening = new TaskCompletionSource();
        var output = new System.Collections.Concurrent.ConcurrentQueue<string>();
        _process.ErrorDataReceived += (_, line) =>
        {
            output.Enqueue(line.Data ?? "");
            // It says so when its sockets are bound.
            if (line.Data?.Contains("start worker processes", StringComparison.Ordinal) == true)
                listening.TrySetResult();
        };
        _process.BeginErrorReadLine();
        if (await Task.WhenAny(listening.Task, _process.WaitForExitAsync()) != listening.Task)
            throw new InvalidOperationException($"nginx ended before it listened:{Environment.NewLine}{string.Join(Environment.NewLine, output)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
        _folder.Delete(recursive: true);
    }

    string Configuration(string servers) => $$"""
        user {{Environment.UserName}};
        worker_processes 1;
        pid {{_folder.FullName}}/nginx.pid;
        error_log stderr notice;
        events {}
        http {
          access_log off;
          client_body_temp_path {{_folder.FullName}}/body;
          proxy_temp_path {{_folder.FullName}}/proxy;
          fastcgi_temp_path {{_folder.FullName}}/fastcgi;
          uwsgi_temp_path {{_folder.FullName}}/uwsgi;
          scgi_temp_path {{_folder.FullName}}/scgi;
          ssl_certificate {{_folder.FullName}}/site.crt;
          ssl_certificate_key {{_folder.FullName}}/site.key;
          map $http_upgrade $connection_upgrade { default upgrade; '' close; }
          proxy_http_version 1.1;
        {{servers}}
        }
        """;

    void WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        File.WriteAllText(System.IO.Path.Combine(_folder.FullName, "site.crt"), certificate.ExportCertificatePem());
        File.WriteAllText(System.IO.Path.Combine(_folder.FullName, "site.key"), key.ExportPkcs8PrivateKeyPem());
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
