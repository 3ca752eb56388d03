namespace Pamong.Delivery.Crediting;

/// <summary>What a form is counted by.</summary>
internal enum JpBasis
{
    /// <summary>The hours of the programme itself.</summary>
    Programme,

    /// <summary>Days attended.</summary>
    Day,

    /// <summary>Sessions attended.</summary>
    Session,

    /// <summary>Semesters of study.</summary>
    Semester,

    /// <summary>Activities carried out, whatever their length.</summary>
    Activity,
}

/// <summary>Over what a cap counts.</summary>
internal enum CapPeriod
{
    /// <summary>There is no cap.</summary>
    None,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,
}

/// <summary>What one unit is worth, nationally or internationally.</summary>
/// <param name="PerUnit">JP per unit; where hours are counted, the factor on them.</param>
/// <param name="MaxUnits">The most units counted in a cap period over all records of the form; null for no cap.</param>
internal sealed record JpRate(decimal PerUnit, decimal? MaxUnits);

/// <summary>How one form of development is counted, as long as this version holds.</summary>
/// <param name="CountsHours">Whether the unit is an hour of learning (JP) and not a day, session or activity.</param>
/// <param name="International">Null when the annex has no international conversion for the form.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive; null while it holds.</param>
/// <param name="Sure">Whether the rule was read in a source.</param>
/// <remarks>Source: Peraturan LAN 10/2018 Lampiran.</remarks>
internal sealed record JpRule(
    string Form, JpBasis Basis, bool CountsHours, JpRate National, JpRate? International, CapPeriod Cap, DateOnly From, DateOnly? To, bool Sure)
{
    /// <summary>The rate of a level; null when there is none.</summary>
    public JpRate? Rate(bool international) => international ? International : National;

    /// <summary>The first day of the cap period that a day lies in; without a cap, the day on which the activity ended.</summary>
    public DateOnly PeriodOf(DateOnly day, DateOnly endedOn) => Cap switch
    {
        CapPeriod.None => endedOn,
        CapPeriod.Day => day,
        CapPeriod.Month => new DateOnly(day.Year, day.Month, 1),
    };
}
