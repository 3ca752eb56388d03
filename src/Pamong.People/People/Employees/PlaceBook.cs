using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Recognising;
using Pamong.People.Contract.Importing;
using Pamong.People.Naming;
using Pamong.People.Positions;
using Pamong.Platform.Data;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Finds the unit and the position that a row means, by code or by name.</summary>
internal sealed class PlaceBook
{
    private readonly Dictionary<Guid, PlaceUnit> unitsById;
    private readonly Dictionary<string, PlaceUnit> unitsByCode;
    private readonly ILookup<string, PlaceUnit> unitsByName;
    private readonly Dictionary<Guid, Position> positionsById;
    private readonly Dictionary<string, Position> positionsByCode;
    private readonly ILookup<string, Position> positionsByName;
    private readonly Dictionary<string, PositionToAdd> added = new(StringComparer.Ordinal);

    /// <summary>Knows these units and positions.</summary>
    public PlaceBook(IReadOnlyList<PlaceUnit> units, IReadOnlyList<Position> positions)
    {
        unitsById = units.ToDictionary(u => u.Id);
        unitsByCode = units.ToDictionary(u => u.Code, StringComparer.Ordinal);
        unitsByName = units.ToLookup(u => HeaderText.Normalise(u.Name));
        positionsById = positions.ToDictionary(p => p.Id);
        positionsByCode = positions.ToDictionary(p => p.Code, StringComparer.Ordinal);
        positionsByName = positions.ToLookup(p => PositionCodes.Key(p.Name));
    }

    public static async Task<PlaceBook> LoadAsync(PamongDb db, CancellationToken ct) => new(
        await db.Set<Unit>().AsNoTracking().Where(u => u.EndedOn == null)
            .Select(u => new PlaceUnit(u.Id, u.Code, u.Name, u.Path, u.HeadPositionCode)).ToListAsync(ct),
        await db.Set<Position>().AsNoTracking().ToListAsync(ct));

    public string UnitName(Guid? id) => id is { } known && unitsById.TryGetValue(known, out var unit) ? unit.Name : "";

    public string PathOf(Guid id) => unitsById.TryGetValue(id, out var unit) ? unit.Path : "";

    public string PositionName(Guid? id) =>
        id is not { } known ? "" : positionsById.TryGetValue(known, out var position) ? position.Name : added.Values.FirstOrDefault(a => a.Id == known)?.State.Name ?? "";

    /// <summary>The unit that the row names; null when it names none or the row is refused for it.</summary>
    public PlaceUnit? UnitOf(ImportRow row)
    {
        var (code, name) = (row.Code("unitCode"), row.Text("unitName"));
        if (code.Length > 0)
        {
            if (unitsByCode.TryGetValue(code, out var unit)) return unit;
            row.Refuse("unitCode", T("Unit dengan kode {0} tidak ada. Impor unit kerja terlebih dahulu.", "There is no unit with the code {0}. Import the units first.").With(code));
            return null;
        }

        var agency = row.Text("agency");
        if (name.Length == 0) name = agency;
        if (name.Length == 0) return null;
        var found = unitsByName[HeaderText.Normalise(name)].ToList();
        if (found.Count > 1 && agency.Length > 0)
        {
            var above = unitsByName[HeaderText.Normalise(agency)].ToList();
            found = found.FindAll(u => above.Exists(a => u.Path.StartsWith(a.Path, StringComparison.Ordinal)));
        }

        if (found.Count == 1) return found[0];
        row.Refuse("unitName", found.Count == 0
            ? T("Unit {0} tidak ada. Impor unit kerja terlebih dahulu, atau samakan namanya.", "There is no unit {0}. Import the units first, or make the names agree.").With(name)
            : T("Ada {1} unit bernama {0}. Isi kode unit atau perangkat daerahnya.", "There are {1} units named {0}. Give the unit's code or its agency.").With(name, found.Count));
        return null;
    }

    /// <summary>The position that the row names, perhaps one to be added; nulls when it names none or the row is refused for it.</summary>
    public (Guid? Id, PositionToAdd? Added) PositionOf(ImportRow row)
    {
        var (code, name) = (row.Code("positionCode"), row.Text("positionName"));
        if (code.Length > 0)
        {
            if (positionsByCode.TryGetValue(code, out var position)) return (position.Id, null);
            row.Refuse("positionCode", T("Jabatan dengan kode {0} tidak ada. Impor jabatan terlebih dahulu.", "There is no position with the code {0}. Import the positions first.").With(code));
            return default;
        }

        if (name.Length == 0) return default;
        var found = positionsByName[PositionCodes.Key(name)].ToList();
        if (found.Count == 1) return (found[0].Id, null);
        if (found.Count > 1)
        {
            row.Refuse("positionName", T("Ada {1} jabatan bernama {0}. Isi kode jabatannya.", "There are {1} positions named {0}. Give the position's code.").With(name, found.Count));
            return default;
        }

        var made = ToAdd(name);
        row.Warn("positionName", T("Jabatan {0} belum ada dan akan dibuat.", "The position {0} is not there and will be made.").With(name));
        return (made.Id, made);
    }

    /// <summary>The unit that an acting title names ("Camat Langsa Baro", "Kepala Bidang Pencegahan"), near the person's own; or null.</summary>
    public PlaceUnit? UnitOfTitle(string title, PlaceUnit own)
    {
        var words = HeaderText.Normalise(title)
            .Replace("camat ", "kecamatan ", StringComparison.Ordinal)
            .Replace("lurah ", "kelurahan ", StringComparison.Ordinal)
            .Replace("sekretaris ", "sekretariat ", StringComparison.Ordinal);
        if (words.StartsWith("kepala ", StringComparison.Ordinal)) words = words[7..];
        var named = unitsByName[words].ToList();
        if (named.Count == 0)
            named = [.. unitsByName.Where(g => words.EndsWith(g.Key, StringComparison.Ordinal) && g.Key.Length > 6).OrderByDescending(g => g.Key.Length).Take(1).SelectMany(g => g)];
        return named.MaxBy(u => Shared(u.Path, own.Path));
    }

    /// <summary>The position that leads a unit, or null.</summary>
    public Guid? HeadPosition(PlaceUnit unit) => positionsByCode.TryGetValue(unit.HeadPositionCode, out var position) ? position.Id : null;

    private PositionToAdd ToAdd(string name)
    {
        var key = PositionCodes.Key(name);
        if (added.TryGetValue(key, out var made)) return made;
        var (kind, rank) = PositionRecognition.Of(name, "", "", "");
        return added[key] = new PositionToAdd(Guid.CreateVersion7(), new PositionState(PositionCodes.For(name), name, kind, rank, null, null));
    }

    private static int Shared(string first, string second) => first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
}

/// <summary>A unit as rows name it.</summary>
internal sealed record PlaceUnit(Guid Id, string Code, string Name, string Path, string HeadPositionCode);
