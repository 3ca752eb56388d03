using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Tenants;

namespace Pamong.Planning.Funding;

/// <summary>Which year is being planned, where nobody says.</summary>
internal sealed partial class PlanningYear(PamongDb db, AgencyDay today)
{
    /// <summary>The earliest year that a budget may be of.</summary>
    public const int Earliest = 2000;

    /// <summary>The latest.</summary>
    public const int Latest = 2100;

    /// <summary>The year of the latest batch, unless that is over; then the next calendar year in the agency's zone.</summary>
    public async Task<int> DefaultAsync(CancellationToken ct)
    {
        var thisYear = (await today.TodayAsync(ct)).Year;
        var last = await db.Set<Batch>().MaxAsync(b => (DateOnly?)b.StartsOn, ct);
        return last is { } day && day.Year >= thisYear ? day.Year : thisYear + 1;
    }

    /// <summary>The first year that can still be planned: this one. The invented data of a demo keep their years, whenever they are loaded.</summary>
    public async Task<int> FirstOpenAsync(CancellationToken ct)
    {
        var agency = db.TenantId;
        return await db.Set<Tenant>().AnyAsync(t => t.Id == agency && t.IsDemo, ct) ? Earliest : (await today.TodayAsync(ct)).Year;
    }

    /// <summary>The year that stands in a text such as "Sumber Dana 2027", or null.</summary>
    public static int? In(string text) =>
        Year().Match(text) is { Success: true } match ? int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
