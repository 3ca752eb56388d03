using Pamong.Documents.Recognising;
using Pamong.People.Contract;
using Pamong.People.Naming;

namespace Pamong.People.Employees;

/// <summary>What a list of employees is narrowed to; stands in the address.</summary>
internal sealed record EmployeeFilter(
    string Search = "", string UnitPath = "", PositionKind? Kind = null, EmploymentKind? Employment = null, string Grade = "",
    string Rank = "");

/// <summary>Narrows and sorts people.</summary>
internal static class EmployeeSearch
{
    /// <summary>Every word must stand in the name or, when it has digits, in the NIP.</summary>
    public static IQueryable<PersonRow> Find(this IQueryable<PersonRow> people, EmployeeFilter filter)
    {
        foreach (var word in Words(filter.Search))
        {
            if (word.All(char.IsAsciiDigit)) people = people.Where(p => p.Nip.Contains(word));
            else people = people.Where(p => p.SearchName.Contains(word));
        }

        if (filter.UnitPath.Length > 0) people = people.Where(p => p.UnitPath.StartsWith(filter.UnitPath));
        if (filter.Kind is { } kind) people = people.Where(p => p.PositionKind == kind);
        if (filter.Employment is { } employment) people = people.Where(p => p.Employment == employment);
        if (filter.Grade.Length > 0) people = people.Where(p => p.Grade == filter.Grade);
        if (filter.Rank.Length > 0) people = people.Where(p => p.Rank == filter.Rank);
        return people;
    }

    /// <summary>Sorts, the name last so that pages never overlap.</summary>
    public static IOrderedQueryable<PersonRow> Sorted(this IQueryable<PersonRow> people, string sort) => sort switch
    {
        "-nama" => people.OrderByDescending(p => p.SearchName).ThenBy(p => p.Id),
        "nip" => people.OrderBy(p => p.Nip),
        "-nip" => people.OrderByDescending(p => p.Nip),
        "unit" => people.OrderBy(p => p.UnitName).ThenBy(p => p.SearchName).ThenBy(p => p.Id),
        "-unit" => people.OrderByDescending(p => p.UnitName).ThenBy(p => p.SearchName).ThenBy(p => p.Id),
        "jabatan" => people.OrderBy(p => p.PositionName).ThenBy(p => p.SearchName).ThenBy(p => p.Id),
        "-jabatan" => people.OrderByDescending(p => p.PositionName).ThenBy(p => p.SearchName).ThenBy(p => p.Id),
        "gol" => people.OrderBy(p => p.Grade).ThenBy(p => p.SearchName).ThenBy(p => p.Id),
        "-gol" => people.OrderByDescending(p => p.Grade).ThenBy(p => p.SearchName).ThenBy(p => p.Id),
        _ => people.OrderBy(p => p.SearchName).ThenBy(p => p.Id),
    };

    // A NIP may be typed with spaces; a name with titles.
    private static IEnumerable<string> Words(string search)
    {
        var digits = new string([.. search.Where(char.IsAsciiDigit)]);
        if (digits.Length > 0 && search.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or '-')) return [digits];
        var name = PersonName.ForSearch(search);
        return HeaderText.Normalise(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8);
    }
}
