using System.Globalization;
using System.Text.Json;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Says in words what the trail keeps of an employee's record.</summary>
internal static class TrailWords
{
    private static readonly Dictionary<string, Text> Labels = new(StringComparer.Ordinal)
    {
        [nameof(Employee.Nip)] = T("NIP", "NIP"),
        [nameof(Employee.Name)] = T("Nama", "Name"),
        [nameof(Employee.Employment)] = T("Status", "Employment"),
        [nameof(Employee.Grade)] = T("Golongan", "Grade"),
        [nameof(Employee.Sex)] = T("Jenis kelamin", "Sex"),
        [nameof(Employee.BornOn)] = T("Tanggal lahir", "Birth date"),
        [nameof(Employee.Education)] = T("Pendidikan", "Education"),
        [nameof(Employee.Email)] = T("Email", "E-mail"),
        [nameof(Employee.ExtraDuty)] = T("Tugas tambahan", "Extra duty"),
        [nameof(Employee.InPositionSince)] = T("TMT jabatan", "In position since"),
        [nameof(Employee.LeftOn)] = T("Keluar", "Left"),
    };

    private static readonly Dictionary<string, Text> Moved = new(StringComparer.Ordinal)
    {
        [nameof(Employee.UnitId)] = T("Unit berpindah", "Unit changed"),
        [nameof(Employee.PositionId)] = T("Jabatan berganti", "Position changed"),
        [nameof(Employee.SuperiorId)] = T("Atasan berganti", "Superior changed"),
    };

    /// <summary>What changed, as far as it can be said in words.</summary>
    public static IReadOnlyList<ImportChange> Changes(string? before, string? after)
    {
        if (before is null || after is null) return [];
        using var was = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        var names = was.RootElement.EnumerateObject().Concat(now.RootElement.EnumerateObject()).Select(p => p.Name).Distinct();
        var changes = new List<ImportChange>();
        foreach (var name in names)
        {
            if (Labels.TryGetValue(name, out var label)) changes.Add(new ImportChange(label, Value(was, name), Value(now, name)));
            else if (Moved.TryGetValue(name, out var moved)) changes.Add(new ImportChange(moved, Text.Empty, Text.Empty));
        }

        return changes;
    }

    private static Text Value(JsonDocument document, string name)
    {
        var said = document.RootElement.TryGetProperty(name, out var value) ? value.ToString() : "";
        return name switch
        {
            nameof(Employee.Sex) when Enum.TryParse<Sex>(said, out var sex) => sex.Name(),
            nameof(Employee.Employment) when Enum.TryParse<EmploymentKind>(said, out var kind) => kind.Name(),
            _ when DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Text.Of(day),
            _ => Text.Of(said),
        };
    }
}
