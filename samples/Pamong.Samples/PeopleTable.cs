using Pamong.Documents.Writing;
using static Pamong.Documents.Writing.ColumnFormat;

namespace Pamong.Samples;

/// <summary>The list of people as the city keeps it.</summary>
internal sealed class PeopleTable(City city)
{
    internal Table Table { get; } =
        new(
            city,
            "Pegawai",
            "Daftar Pegawai",
            [
                ("nip", Text, null),
                ("name", General, null),
                ("sex", General, null),
                ("birthplace", General, "Kelahiran"),
                ("birthdate", Date, "Kelahiran"),
                ("status", General, null),
                ("grade", General, "Pangkat"),
                ("grade.since", Date, "Pangkat"),
                ("position.code", Text, "Jabatan"),
                ("position.name", General, "Jabatan"),
                ("position.since", Date, "Jabatan"),
                ("unit.code", Text, "Unit"),
                ("unit.name", General, "Unit"),
                ("superior", Text, null),
                ("education", General, null),
                ("email", General, null),
                ("extra", General, null),
            ]
        );

    /// <summary>By unit in most cities; by name in Padang, so that superiors come later than those they lead.</summary>
    internal IEnumerable<CellValue[]> Rows(IReadOnlyList<Person> people) =>
        (
            city.Slug == "padang"
                ? people.OrderBy(person => person.Name, StringComparer.Ordinal)
                : people.AsEnumerable()
        ).Select(Row);

    internal CellValue[] Row(Person person) =>
        [
            Spelling.Nip(city, person.Nip),
            Spelling.Name(city, person.Name),
            Spelling.Sex(city, person.Woman),
            person.BirthPlace,
            Spelling.Day(city, person.BirthDate),
            person.Status,
            person.Grade,
            Spelling.Day(city, person.GradeSince),
            person.Position.Code,
            person.Position.Name,
            Spelling.Day(city, person.PositionSince),
            person.Unit.Code,
            person.Unit.Name,
            SuperiorOf(person),
            person.Education,
            person.Email,
            person.ExtraDuty,
        ];

    // Where a position leads the unit, the unit tells the superior; most agencies then leave the column empty.
    private string? SuperiorOf(Person person)
    {
        var needed = person.Unit.Head is null && !person.LeadsUnit;
        var written = needed || person.Nip[^1] is '1' && person.Nip[7] is '0' or '5';
        return written && person.Superior is { } superior ? Spelling.Nip(city, superior.Nip) : null;
    }
}
