using Microsoft.AspNetCore.Html;

namespace Pamong.Platform.Charts;

/// <summary>
/// Draws figures as SVG on the server. Each picture also holds its figures as a table; names that have an address are links.
/// Colours come from the stylesheet, so light, dark, print and an agency's accent need nothing here.
/// </summary>
public static class Chart
{
    /// <summary>A trend over time; at most four lines.</summary>
    public static IHtmlContent Line(LineChart chart) => chart.Draw();

    /// <summary>A ranking, longest bar first.</summary>
    public static IHtmlContent Bars(BarList chart) => chart.Draw();

    /// <summary>Actual against target, one row each.</summary>
    public static IHtmlContent Bullet(BulletChart chart) => chart.Draw();

    /// <summary>Level held against level required, one row each.</summary>
    public static IHtmlContent Dumbbell(Dumbbell chart) => chart.Draw();

    /// <summary>How each row's hundred percent is shared out, in order from low to high.</summary>
    public static IHtmlContent Stacked(StackedBar chart) => chart.Draw();

    /// <summary>A table whose cells are shaded by their figure, such as competency × unit.</summary>
    public static IHtmlContent Heat(HeatTable chart) => chart.Draw();

    /// <summary>Money spent and committed under a ceiling.</summary>
    public static IHtmlContent Money(MoneyBar chart) => chart.Draw();
}
