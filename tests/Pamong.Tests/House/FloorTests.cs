using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;

namespace Pamong.Tests.House;

public partial class FloorTests
{
    private static readonly string Root = FindRoot();

    private static readonly IReadOnlyList<Floor> Floors =
    [
        .. File.ReadLines(Path.Combine(Root, "src", "floors.txt"))
            .Select(line => Line().Match(line))
            .Where(m => m.Success)
            .Select(m => new Floor(m.Groups[1].Value, m.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), m.Groups[3].Value)),
    ];

    [Fact]
    public void Every_module_stands_on_the_map_with_a_reason()
    {
        var folders = Directory.GetDirectories(Path.Combine(Root, "src"), "Pamong.*")
            .Select(Path.GetFileName)
            .Where(d => d!.StartsWith("Pamong.", StringComparison.Ordinal))
            .Select(d => d!["Pamong.".Length..])
            .Where(m => !m.StartsWith("Migrations.", StringComparison.Ordinal));

        Floors.Select(f => f.Module).ShouldBe(folders, ignoreOrder: true);
        Floors.ShouldAllBe(f => f.Why.Length > 0);
    }

    [Fact]
    public void A_module_uses_whom_the_map_allows_and_nobody_else()
    {
        foreach (var floor in Floors)
        {
            var project = Path.Combine(Root, "src", $"Pamong.{floor.Module}", $"Pamong.{floor.Module}.csproj");
            var used = XDocument.Load(project).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)["Pamong.".Length..]);
            used.ShouldBe(floor.MayUse, ignoreOrder: true, floor.Module);
        }
    }

    [Fact]
    public void Arrows_only_go_down()
    {
        for (var i = 0; i < Floors.Count; i++)
        {
            var below = Floors.Take(i).Select(f => f.Module).ToHashSet();
            Floors[i].MayUse.ShouldAllBe(used => below.Contains(used), Floors[i].Module);
        }
    }

    [Fact]
    public void Of_a_module_only_its_face_and_its_contract_are_public()
    {
        var modules = Pamong.House.Modules.All.Where(m => m.Name != "Platform");
        foreach (var module in modules)
        {
            var open = module.GetType().Assembly.GetExportedTypes()
                .Where(t => t != module.GetType() && !t.IsNested)
                .Where(t => t.Namespace?.Contains(".Contract", StringComparison.Ordinal) != true)
                .Where(t => !typeof(ViewComponent).IsAssignableFrom(t)) // the framework finds public ones only
                .Where(t => !t.Name.Contains("__", StringComparison.Ordinal) && t.Namespace != "AspNetCoreGeneratedDocument");
            open.Select(t => t.FullName).ShouldBeEmpty(module.Name);
        }
    }

    internal static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pamong.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private sealed record Floor(string Module, string[] MayUse, string Why);

    [GeneratedRegex(@"^(\w+)\s*:\s*([\w ]*?)\s*#\s*(.+)$")]
    private static partial Regex Line();
}
