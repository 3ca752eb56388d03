using System.Globalization;
using Pamong.Competencies.Contract;

namespace Pamong.Planning.Programmes;

/// <summary>Levels that one must hold before a programme, as "TEK-KEU:2"; without a figure level 1.</summary>
internal static class Prerequisites
{
    /// <summary>Employees who hold what a prerequisite names.</summary>
    public static IQueryable<Guid> Holders(string prerequisite, ILevels levels, ICompetencies competencies)
    {
        var parts = prerequisite.Split(':');
        var (code, level) = (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
        return from held in levels.All()
               join competency in competencies.All() on held.CompetencyId equals competency.Id
               where competency.Code == code && held.Level >= level
               select held.EmployeeId;
    }
}
