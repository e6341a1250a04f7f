var builder = WebApplication.CreateBuilder(args);

var app = builder.Build();

await app.RunAsync();

/// <summary>The entry point, visible to tests that host the service.</summary>
public partial class Program;
