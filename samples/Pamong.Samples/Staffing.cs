namespace Pamong.Samples;

/// <summary>Fills a city's units with people until it has as many as it should, and says who leads whom.</summary>
internal sealed class Staffing
{
    private static readonly (string Sector, double Share)[] Sectors =
    [
        ("pendidikan", 0.36),
        ("puskesmas", 0.12),
        ("rsud", 0.07),
        ("kantor", 0.45),
    ];

    private readonly City city;
    private readonly Chance chance;
    private readonly PersonMaker maker;
    private readonly WorkMix mix;
    private readonly Dictionary<Unit, Person> leaders = [];
    private readonly List<Person> people = [];

    internal Staffing(City city, UnitTree tree, Positions positions)
    {
        this.city = city;
        chance = Chance.For(Program.Seed, city.Slug + "/pegawai");
        maker = new PersonMaker(city, chance);
        mix = new WorkMix(positions, chance);
        AppointLeaders(tree.Units);
        AddDeputies(tree.Units, positions);
        FillUp(tree.Units);
        NameActingLeaders(tree.Units);
        foreach (var person in people)
            person.Superior = SuperiorOf(person);
    }

    internal IReadOnlyList<Person> People => people;

    private void AppointLeaders(IReadOnlyList<Unit> units)
    {
        foreach (var unit in units.Where(unit => unit.Head is not null))
        {
            var vacant = unit.Head!.Rank is not "JPT_PRATAMA" && chance.Happens(0.03);
            if (!vacant)
                Lead(maker.Make(unit.Head, unit));
        }

        foreach (var unit in units.Where(unit => unit.HeadDuty is not null))
        {
            var person = maker.Make(mix.LeaderOf(unit), unit);
            person.ExtraDuty = $"{unit.HeadDuty} {unit.Name}".Replace("Puskesmas UPTD ", "UPTD ");
            Lead(person);
        }
    }

    private void AddDeputies(IReadOnlyList<Unit> units, Positions positions)
    {
        foreach (var unit in units.Where(unit => unit.Kind == "kelurahan"))
        {
            people.Add(maker.Make(positions["Sekretaris Kelurahan"], unit));
            if (city.People > 8_000 || chance.Happens(0.6))
                people.Add(maker.Make(positions["Kepala Seksi Kelurahan"], unit));
        }
    }

    private void FillUp(IReadOnlyList<Unit> units)
    {
        foreach (var (sector, share) in Sectors)
        {
            var ofSector = units.Where(unit => unit.Sector == sector && unit.Weight > 0).ToList();
            var there = people.Count(person => person.Unit.Sector == sector);
            var wanted = (int)(city.People * share) - there;
            if (sector == "kantor")
                wanted = city.People - people.Count;
            var weights = ofSector.Sum(unit => unit.Weight);
            var (given, upTo) = (0, 0.0);
            foreach (var unit in ofSector)
            {
                upTo += unit.Weight / weights * wanted;
                for (; given < Math.Round(upTo); given++)
                    people.Add(maker.Make(mix.PositionIn(unit), unit));
            }
        }
    }

    // A neighbour of the same rank keeps a vacant post; in a few places someone stands in for a leader on leave.
    private void NameActingLeaders(IReadOnlyList<Unit> units)
    {
        foreach (var unit in units.Where(unit => unit.Head is not null))
        {
            var vacant = !leaders.ContainsKey(unit);
            if (!vacant && !chance.Happens(0.01))
                continue;
            var deputy = units
                .Where(other =>
                    other != unit
                    && other.Parent == unit.Parent
                    && other.Head?.Rank == unit.Head!.Rank
                    && leaders.ContainsKey(other)
                )
                .Select(other => leaders[other])
                .FirstOrDefault(person => person.ExtraDuty.Length == 0);
            if (deputy is not null)
                deputy.ExtraDuty = $"{(vacant ? "Plt." : "Plh.")} {TitleOf(unit)}";
        }
    }

    private static string TitleOf(Unit unit) =>
        unit.Head!.Name switch
        {
            "Kepala Bagian" or "Kepala Bidang" or "Kepala Subbagian" => "Kepala " + unit.Name,
            "Camat" or "Lurah" => unit.Head.Name + " " + unit.Name[(unit.Name.IndexOf(' ') + 1)..],
            "Kepala Seksi Kecamatan" => "Kepala " + unit.Name,
            _ => $"{unit.Head.Name} pada {unit.Agency.Name}",
        };

    private Person? SuperiorOf(Person person)
    {
        for (var unit = person.LeadsUnit ? person.Unit.Parent : person.Unit; unit is not null; unit = unit.Parent)
        {
            if (leaders.TryGetValue(unit, out var leader))
                return leader;
        }

        return
            leaders.Values.FirstOrDefault(leader => leader.Position.Name == "Sekretaris Daerah") is { } secretary
            && secretary != person
            ? secretary
            : null;
    }

    private void Lead(Person person)
    {
        person.LeadsUnit = true;
        leaders[person.Unit] = person;
        people.Add(person);
    }
}
