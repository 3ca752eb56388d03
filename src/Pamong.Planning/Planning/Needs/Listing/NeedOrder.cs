using Pamong.Competencies.Contract;
using Pamong.People.Contract;

namespace Pamong.Planning.Needs.Listing;

/// <summary>By what the list is sorted; it stands in the URL as "nama" or "-nama", falling.</summary>
/// <param name="By">"nama", "unit", "kompetensi", "skor" or "status".</param>
internal readonly record struct NeedOrder(string By, bool Falling)
{
    /// <summary>The most urgent first.</summary>
    public static readonly NeedOrder Usual = new("skor", true);

    private static readonly string[] Known = ["nama", "unit", "kompetensi", "skor", "status"];

    /// <summary>Reads what the URL says; what is not known is the usual order.</summary>
    public static NeedOrder Of(string? text)
    {
        var by = text?.TrimStart('-') ?? "";
        return Known.Contains(by) ? new NeedOrder(by, text!.StartsWith('-')) : Usual;
    }

    /// <summary>What a click on a column's head asks for: that column, or the other way round.</summary>
    public string Click(string column) => column == By ? (Falling ? column : "-" + column) : column == "skor" ? "-skor" : column;

    /// <summary>As it stands in the URL.</summary>
    public override string ToString() => (Falling ? "-" : "") + By;

    /// <summary>"ascending", "descending", or null when the list is not sorted by that column.</summary>
    public string? Aria(string column) => column != By ? null : Falling ? "descending" : "ascending";

    /// <summary>The needs in this order; ties by the most urgent.</summary>
    public IOrderedQueryable<Need> Order(IQueryable<Need> needs, IPeople people, ICompetencies competencies)
    {
        var ordered = (By, Falling) switch
        {
            ("nama", false) => needs.OrderBy(n => people.All().Where(p => p.Id == n.EmployeeId).Select(p => p.SearchName).FirstOrDefault()),
            ("nama", true) => needs.OrderByDescending(n => people.All().Where(p => p.Id == n.EmployeeId).Select(p => p.SearchName).FirstOrDefault()),
            ("unit", false) => needs.OrderBy(n => people.Units().Where(u => u.Id == n.UnitId).Select(u => u.Name).FirstOrDefault()),
            ("unit", true) => needs.OrderByDescending(n => people.Units().Where(u => u.Id == n.UnitId).Select(u => u.Name).FirstOrDefault()),
            ("kompetensi", false) => needs.OrderBy(n => competencies.All().Where(c => c.Id == n.CompetencyId).Select(c => c.NameId).FirstOrDefault()),
            ("kompetensi", true) => needs.OrderByDescending(n => competencies.All().Where(c => c.Id == n.CompetencyId).Select(c => c.NameId).FirstOrDefault()),
            ("status", false) => needs.OrderBy(n => n.State),
            ("status", true) => needs.OrderByDescending(n => n.State),
            (_, false) => needs.OrderBy(n => n.Score),
            (_, true) => needs.OrderByDescending(n => n.Score),
        };
        return (By, Falling) switch
        {
            ("skor", true) => ordered.ThenByDescending(n => n.Id), // as the index runs, backwards
            ("skor", false) => ordered.ThenBy(n => n.Id),
            _ => ordered.ThenByDescending(n => n.Score).ThenBy(n => n.Id),
        };
    }
}
