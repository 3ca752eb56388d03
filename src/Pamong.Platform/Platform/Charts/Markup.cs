using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>Writes HTML and SVG: raw where we wrote it, encoded where it came from elsewhere.</summary>
internal sealed class Markup
{
    private readonly StringBuilder written = new();

    /// <summary>Markup of our own, as it stands.</summary>
    public Markup Raw(string markup)
    {
        written.Append(markup);
        return this;
    }

    /// <summary>Our own markup with values in it; every value is encoded.</summary>
    public Markup Put(FormattableString markup)
    {
        var values = markup.GetArguments().Select(value => (object)HtmlEncoder.Default.Encode(Plain(value))).ToArray();
        written.AppendFormat(CultureInfo.InvariantCulture, markup.Format, values);
        return this;
    }

    /// <summary>What has been written, ready for a page.</summary>
    public IHtmlContent Done() => new HtmlString(written.ToString());

    /// <summary>A figure for people to read, at most two decimals.</summary>
    public static string Figure(double value) => Figures.Number((decimal)Math.Round(value, 2));

    /// <summary>A figure with little room: 1,2 jt for 1.200.000.</summary>
    public static string Short(double value) => Math.Abs(value) switch
    {
        >= 1e12 => Figure(value / 1e12) + T(" T", " tn"),
        >= 1e9 => Figure(value / 1e9) + T(" M", " bn"),
        >= 1e6 => Figure(value / 1e6) + T(" jt", " m"),
        _ => Figure(value),
    };

    /// <summary>A place along the picture, for attributes: "41.67%".</summary>
    public static string Share(double value, double whole) =>
        (whole <= 0 ? 0 : Math.Clamp(value / whole * 100, 0, 100)).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A coordinate, for attributes: "41.7".</summary>
    public static string At(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The smallest of 1, 2, 2.5, 5 × a power of ten that is not under the value, so that an axis ends on a round figure.</summary>
    public static double RoundUp(double value)
    {
        if (value <= 0) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        double[] steps = [1, 2, 2.5, 4, 5, 8, 10];
        return steps.First(step => step * power >= value * 0.9999) * power;
    }

    private static string Plain(object? value) => value switch
    {
        null => "",
        double number => Figure(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
