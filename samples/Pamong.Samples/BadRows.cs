using Pamong.Documents.Writing;

namespace Pamong.Samples;

/// <summary>A short list in which some rows are wrong, each in a way that is met in life.</summary>
internal sealed class BadRows(PeopleTable table, IReadOnlyList<Person> people)
{
    private const int Nip = 0;
    private const int Name = 1;
    private const int Sex = 2;
    private const int BirthDate = 4;
    private const int Status = 5;
    private const int Grade = 6;
    private const int PositionCode = 8;
    private const int UnitCode = 11;
    private const int Superior = 13;

    internal IEnumerable<CellValue[]> Rows()
    {
        var good = people.Where(person => person.Unit.Kind is "kelurahan" or "seksi").Take(60).ToList();
        foreach (var (number, person) in good.Index())
            yield return Spoil(number, table.Row(person), person, good);
    }

    private CellValue[] Spoil(int number, CellValue[] row, Person person, List<Person> good)
    {
        switch (number)
        {
            case 3:
                row[Nip] = person.Nip[..17];
                break;
            case 7:
                row[Nip] = "1,98503E+17";
                break;
            case 11:
                row[Nip] = table.Row(good[10])[Nip];
                break;
            case 15:
                row[BirthDate] = "31-Feb-1988";
                break;
            case 19:
                row[UnitCode] = "9.99.99";
                break;
            case 23:
                row[PositionCode] = "JF-99ZZ";
                row[PositionCode + 1] = "Ahli Segala Urusan";
                break;
            case 27:
                row[Superior] = "19000101 192001 1 001";
                break;
            case 31:
                row[Superior] = row[Nip];
                break;
            case 35:
                row[Name] = default;
                break;
            case 39:
                row[Grade] = "V/f";
                break;
            case 43:
                row[Status] = "Honorer Lepas";
                break;
            case 47:
                row[BirthDate] = "03/04/1985";
                break;
            case 51:
                row[Sex] = person.Woman ? "L" : "P";
                break;
            case 55:
                row[Nip] = "";
                break;
        }

        return row;
    }
}
