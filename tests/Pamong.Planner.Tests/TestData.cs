using Xunit;

namespace Pamong.Planner.Tests;

/// <summary>The planning instances that lie beside the repository; tests that need them are skipped where they are absent.</summary>
internal static class TestData
{
    public static string Find(string instance)
    {
        var given = Environment.GetEnvironmentVariable("PAMONG_TESTDATA");
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            string[] roots = given is null ? [Path.Combine(up.FullName, "shared", "testdata")] : [given];
            foreach (var root in roots)
            {
                var path = Path.Combine(root, "planner", instance);
                if (Directory.Exists(path)) return path;
            }
        }

        Assert.Skip($"The planning instance {instance} is absent; set PAMONG_TESTDATA to the folder that holds planner/.");
        return "";
    }
}
