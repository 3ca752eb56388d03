using Pamong.Documents.Writing;
using static Pamong.Documents.Writing.ColumnFormat;

namespace Pamong.Samples;

/// <summary>Writes a city's eight files.</summary>
internal sealed class CityFiles(City city, string folder)
{
    private readonly Files files = new(city, folder);
    private readonly Positions positions = new(city);

    internal int People { get; private set; }

    internal void Write()
    {
        var tree = new UnitTree(city, positions);
        var people = new Staffing(city, tree, positions).People;
        var standards = new Standards(positions);
        var catalogue = new Catalogue(city);
        People = people.Count;
        WriteUnits(tree);
        WritePositions(people);
        var peopleTable = new PeopleTable(city);
        files.TableFile("03-pegawai", peopleTable.Table, peopleTable.Rows(people));
        if (city.Slug == "ambon")
            files.Workbook("03-pegawai-dengan-kesalahan", (peopleTable.Table, new BadRows(peopleTable, people).Rows()));
        WriteCompetencies(standards, people);
        WriteResults(new Assessing(city, people, standards));
        new PlanningFile(city, files).Write(catalogue, new Budget(city, tree.Units, people, catalogue.Programmes));
    }

    private void WriteUnits(UnitTree tree)
    {
        var table = new Table(
            city,
            "Unit Kerja",
            "Daftar Unit Kerja",
            [
                ("unit.code", Text, null),
                ("unit.name", General, null),
                ("unit.parent", Text, null),
                ("unit.kind", General, null),
                ("unit.echelon", General, "Kepala Unit"),
                ("unit.head", Text, "Kepala Unit"),
                ("unit.region", Text, null),
            ]
        );
        files.TableFile(
            "01-unit-kerja",
            table,
            tree.Units.Select(unit =>
                new CellValue[]
                {
                    unit.Code,
                    unit.Name,
                    unit.Parent?.Code,
                    unit.Kind,
                    unit.Head?.Echelon,
                    unit.Head?.Code,
                    unit.Region,
                }
            )
        );
    }

    private void WritePositions(IReadOnlyList<Person> people)
    {
        var held = people.Select(person => person.Position).ToHashSet();
        var table = new Table(
            city,
            "Jabatan",
            "Daftar Jabatan",
            [
                ("position.code", Text, null),
                ("position.name", General, null),
                ("position.kind", General, null),
                ("position.rank", General, null),
                ("position.class", Whole, null),
                ("position.retire", Whole, null),
            ]
        );
        files.TableFile(
            "02-jabatan",
            table,
            positions
                .All.Where(position => position.Kind == "struktural" || held.Contains(position))
                .Select(position =>
                    new CellValue[]
                    {
                        position.Code,
                        position.Name,
                        position.Kind,
                        position.Rank,
                        position.Class,
                        position.RetiresAt,
                    }
                )
        );
    }

    private void WriteCompetencies(Standards standards, IReadOnlyList<Person> people)
    {
        var dictionary = new Table(
            city,
            "Kamus Teknis",
            "Kamus Kompetensi Teknis",
            [
                ("competency.code", Text, null),
                ("competency.name", General, null),
                ("competency.cluster", General, null),
                ("competency.definition", General, null),
                ("competency.level1", General, null),
                ("competency.level2", General, null),
                ("competency.level3", General, null),
                ("competency.level4", General, null),
                ("competency.level5", General, null),
            ]
        );
        files.TableFile(
            "04-kamus-teknis",
            dictionary,
            Technical.All.Select(competency =>
                new CellValue[]
                {
                    competency.Code,
                    competency.Name,
                    competency.Cluster,
                    competency.Definition,
                    competency.LevelText(1),
                    competency.LevelText(2),
                    competency.LevelText(3),
                    competency.LevelText(4),
                    competency.LevelText(5),
                }
            )
        );

        var held = people.Select(person => person.Position).ToHashSet();
        var standard = new Table(
            city,
            "Standar Kompetensi",
            "Standar Kompetensi Teknis Jabatan",
            [
                ("position.code", Text, null),
                ("position.name", General, null),
                ("competency.code", Text, null),
                ("standard.level", Whole, null),
                ("standard.weight", Whole, null),
                ("standard.critical", General, null),
            ]
        );
        files.TableFile(
            "05-standar-kompetensi",
            standard,
            standards
                .All.Where(line => line.Position.Kind == "struktural" || held.Contains(line.Position))
                .Select(line =>
                    new CellValue[]
                    {
                        line.Position.Code,
                        line.Position.Name,
                        line.Competency,
                        line.Level,
                        line.Weight,
                        Spelling.YesNo(city, line.Critical),
                    }
                )
        );
    }

    private void WriteResults(Assessing assessing)
    {
        var managerial = new Table(
            city,
            "Manajerial dan Sosiokultural",
            "Hasil Penilaian Kompetensi Manajerial dan Sosial Kultural",
            [
                ("nip", Text, null),
                ("name", General, null),
                ("assessed.day", Date, null),
                ("assessed.by", General, null),
                ("assessed.method", General, null),
                .. Assessing.Managerial.Select(competency => ("=" + HeaderFor(competency), Whole, (string?)null)),
            ]
        );
        var technical = new Table(
            city,
            "Teknis",
            "Hasil Penilaian Kompetensi Teknis",
            [
                ("nip", Text, null),
                ("competency.code", Text, null),
                ("level", Whole, null),
                ("source", General, null),
                ("day", Date, null),
                ("evidence", General, null),
            ]
        );
        files.Workbook(
            "06-penilaian-kompetensi",
            (
                managerial,
                assessing
                    .ManagerialResults()
                    .Select(result =>
                        (CellValue[])
                            [
                                Nip(result.Person),
                                Spelling.Name(city, result.Person.Name),
                                Spelling.Day(city, result.Day),
                                result.Assessor,
                                result.Method,
                                .. result.Levels.Select(level => (CellValue)level),
                            ]
                    )
            ),
            (
                technical,
                assessing
                    .TechnicalResults()
                    .Select(result =>
                        new CellValue[]
                        {
                            Nip(result.Person),
                            result.Competency,
                            result.Level,
                            result.Method,
                            Spelling.Day(city, result.Day),
                            result.Evidence,
                        }
                    )
            )
        );

        var performance = new Table(
            city,
            "Kinerja 2025",
            "Rekapitulasi Predikat Kinerja Tahun 2025",
            [
                ("nip", Text, null),
                ("name", General, null),
                ("year", General, null),
                ("result", General, "Rating"),
                ("behaviour", General, "Rating"),
                ("predicate", General, null),
            ]
        );
        files.TableFile(
            "07-kinerja",
            performance,
            assessing
                .PerformanceResults()
                .Select(result =>
                    new CellValue[]
                    {
                        Nip(result.Person),
                        Spelling.Name(city, result.Person.Name),
                        2025,
                        result.Result,
                        result.Behaviour,
                        result.Predicate,
                    }
                )
        );
    }

    // Some write the competency's code, some its name, some both.
    private string HeaderFor((string Code, string Name) competency) =>
        city.Slug switch
        {
            "surabaya" or "padang" => competency.Name,
            "langsa" => competency.Code,
            "surakarta" => $"{competency.Name} ({competency.Code})",
            _ => $"{competency.Code} - {competency.Name}",
        };

    private string Nip(Person person) => Spelling.Nip(city, person.Nip);
}
