using Pamong.Delivery.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;

namespace Pamong.Delivery.Crediting;

/// <summary>A person with their JP of a year.</summary>
internal sealed class JpListRow
{
    /// <summary>Whose.</summary>
    public required Guid Id { get; init; }

    /// <summary>The 18 digits.</summary>
    public required string Nip { get; init; }

    /// <summary>The name with titles.</summary>
    public required string Name { get; init; }

    /// <summary>For order and search.</summary>
    public required string SearchName { get; init; }

    /// <summary>The unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The unit's name.</summary>
    public required string Unit { get; init; }

    /// <summary>The unit's path.</summary>
    public required string UnitPath { get; init; }

    /// <summary>PNS, PPPK …</summary>
    public required EmploymentKind Employment { get; init; }

    /// <summary>Hundredths of a JP; 0 without entries.</summary>
    public required int Hundredths { get; init; }
}

/// <summary>Reads yearly sums beside people.</summary>
internal sealed class JpList(PamongDb db) : IJp
{
    public IQueryable<JpYearRow> Years() => db.Set<JpYear>()
        .Select(y => new JpYearRow { EmployeeId = y.EmployeeId, Year = y.Year, Hundredths = y.Hundredths });

    /// <summary>People with their sum of a year, those without entries too. Unordered.</summary>
    public IQueryable<JpListRow> Of(IQueryable<PersonRow> people, int year) =>
        from p in people
        join y in db.Set<JpYear>().Where(y => y.Year == year) on p.Id equals y.EmployeeId into sums
        from y in sums.DefaultIfEmpty()
        select new JpListRow
        {
            Id = p.Id,
            Nip = p.Nip,
            Name = p.Name,
            SearchName = p.SearchName,
            UnitId = p.UnitId,
            Unit = p.UnitName,
            UnitPath = p.UnitPath,
            Employment = p.Employment,
            Hundredths = y != null ? y.Hundredths : 0,
        };
}
