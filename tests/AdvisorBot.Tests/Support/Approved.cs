using System.Runtime.CompilerServices;

namespace AdvisorBot.Tests.Support;

/// <summary>
/// Compares a text with the file a person has approved, beside the test. A difference leaves a ".received" file there:
/// rename it to approve it.
/// </summary>
static class Approved
{
    public static void Check(string text, string name, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, "Approved", $"{name}.txt");
        var received = Path.ChangeExtension(approved, ".received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        var actual = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"{name} is not as approved. Compare {received} with {approved}.\n{actual}");
    }
}
