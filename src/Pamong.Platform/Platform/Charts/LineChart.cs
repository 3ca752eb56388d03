using Microsoft.AspNetCore.Html;
using Pamong.Platform.Texts;
using static Pamong.Platform.Charts.Markup;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Charts;

/// <summary>A trend over time. Lines differ by colour, dashes and marker.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Unit">What is counted: "JP", "hari".</param>
/// <param name="Labels">The moments, oldest first.</param>
/// <param name="Series">One to four lines.</param>
public sealed record LineChart(Text Title, Text Unit, IReadOnlyList<string> Labels, IReadOnlyList<Series> Series) : Picture(Title)
{
    private const double Top = 12, Floor = 200, Height = 230;

    /// <summary>A level drawn across the picture, such as a goal; null for none.</summary>
    public double? Target { get; init; }

    /// <summary>What the target is called.</summary>
    public Text TargetName { get; init; } = T("Target", "Goal");

    /// <summary>Where the axis begins; 0 unless there is a reason, which the note then says.</summary>
    public double From { get; init; }

    private double To => From + RoundUp(Series.SelectMany(s => s.Values.Concat(s.High ?? [])).Append(Target).Max(v => v ?? From) - From);

    internal IHtmlContent Draw() => Frame(
        Body,
        [T("Waktu", "When"), .. Series.Select(s => $"{s.Name} ({Unit})")],
        Labels.Select((label, i) => (IReadOnlyList<string>)[label, .. Series.Select(s => Cell(s, i))]));

    private void Body(Markup page)
    {
        Legend(page);
        double[] marks = [.. Enumerable.Range(0, 5).Select(i => From + (To - From) * i / 4)];
        // The figures of the scale stand left of the picture, in a gutter as wide as they need.
        var gutter = marks.Max(v => Short(v).Length) switch { <= 3 => 1, <= 6 => 2, _ => 3 };
        page.Put($"<svg class=\"plot g{gutter}\" role=\"img\" height=\"{At(Height)}\" aria-label=\"{Said()}\">");
        foreach (var mark in marks)
        {
            page.Put($"<line class=\"{(mark == From ? "axis" : "grid-line")}\" x1=\"0\" x2=\"100%\" y1=\"{At(Y(mark))}\" y2=\"{At(Y(mark))}\"/>");
            page.Put($"<text class=\"t2 end\" x=\"-8\" y=\"{At(Y(mark) + 4)}\">{Short(mark)}</text>");
        }
        if (Target is { } target) page.Put($"<line class=\"goal\" x1=\"0\" x2=\"100%\" y1=\"{At(Y(target))}\" y2=\"{At(Y(target))}\"/>");
        for (var i = 0; i < Series.Count; i++) Draw(page, Series[i], Math.Min(i + 1, 4));
        var step = Math.Max(1, (int)Math.Ceiling(Labels.Count / 6.0));
        for (var i = 0; i < Labels.Count; i++)
        {
            if ((Labels.Count - 1 - i) % step != 0) continue;
            var isLast = i == Labels.Count - 1 && i > 0;
            var x = isLast ? "100%" : X(i);
            page.Put($"<text class=\"t2 {(isLast ? "end" : "mid")}\" x=\"{x}\" y=\"{At(Floor + 22)}\">{Labels[i]}</text>");
        }
        page.Raw("</svg>");
    }

    private void Draw(Markup page, Series line, int look)
    {
        // A picture in the picture may be stretched sideways while letters and markers keep their shape.
        page.Put($"<svg width=\"100%\" height=\"{At(Height)}\" viewBox=\"0 0 1000 {At(Height)}\" preserveAspectRatio=\"none\">");
        if (line is { Low: { } low, High: { } high })
        {
            var known = Enumerable.Range(0, Labels.Count).Where(i => low[i] is not null && high[i] is not null).ToList();
            var edge = known.Select(i => $"{At(Along(i) * 10)},{At(Y(high[i]!.Value))}")
                .Concat(known.AsEnumerable().Reverse().Select(i => $"{At(Along(i) * 10)},{At(Y(low[i]!.Value))}"));
            page.Put($"<polygon class=\"band\" points=\"{string.Join(' ', edge)}\"/>");
        }
        var path = "";
        for (var i = 0; i < line.Values.Count; i++)
            if (line.Values[i] is { } value)
                path += $"{(i == 0 || line.Values[i - 1] is null ? 'M' : 'L')}{At(Along(i) * 10)} {At(Y(value))}";
        page.Put($"<path class=\"l{look}\" vector-effect=\"non-scaling-stroke\" d=\"{path}\"/></svg>");
        for (var i = 0; i < line.Values.Count; i++)
            if (line.Values[i] is { } value)
                page.Put($"<circle class=\"halo f{look}\" cx=\"{X(i)}\" cy=\"{At(Y(value))}\" r=\"4.5\"><title>{line.Name}, {Labels[i]}: {value} {Unit}</title></circle>");
    }

    private void Legend(Markup page)
    {
        page.Raw("<p class=\"legend\">");
        for (var i = 0; i < Series.Count; i++)
        {
            page.Put($"<span><svg aria-hidden=\"true\"><line class=\"l{Math.Min(i + 1, 4)}\" x1=\"0\" x2=\"28\" y1=\"6\" y2=\"6\"/></svg>");
            page.Raw($"<span{NameMark}>").Put($"{Series[i].Name}</span></span>");
        }
        if (Target is { } target) page.Put($"<span><svg aria-hidden=\"true\"><line class=\"goal\" x1=\"0\" x2=\"28\" y1=\"6\" y2=\"6\"/></svg>{TargetName} {target}</span>");
        page.Put($"<span class=\"muted\">{Unit}</span></p>");
    }

    /// <summary>The picture in words: first, last and direction of each line.</summary>
    private string Said() => $"{Title}. " + string.Join(" ", Series.Select(s =>
        s.Values.Any(v => v is not null)
            ? T("{0}: dari {1} menjadi {2} {3}.", "{0}: from {1} to {2} {3}.").With(s.Name, Figure(s.Values.First(v => v is not null)!.Value), Figure(s.Values.Last(v => v is not null)!.Value), Unit)
            : T("{0}: belum ada data.", "{0}: no data yet.").With(s.Name)).Select(text => text.ToString()));

    private static string Cell(Series line, int i) => i < line.Values.Count && line.Values[i] is { } value
        ? Figure(value) + (line.Low?[i] is { } low && line.High?[i] is { } high ? $" ({Figure(low)}–{Figure(high)})" : "")
        : "–";

    private double Y(double value) => Floor - (value - From) / (To - From) * (Floor - Top);

    private double Along(int i) => Labels.Count == 1 ? 50 : 4 + 94.0 * i / (Labels.Count - 1);

    private string X(int i) => Share(Along(i), 100);
}

/// <summary>One line of a <see cref="LineChart"/>.</summary>
/// <param name="Name">What it follows.</param>
/// <param name="Values">One figure a label; null where none is known, and the line breaks there.</param>
public sealed record Series(string Name, IReadOnlyList<double?> Values)
{
    /// <summary>The lower end of the uncertainty at each label, or null when none is drawn.</summary>
    public IReadOnlyList<double?>? Low { get; init; }

    /// <summary>The upper end of the uncertainty at each label.</summary>
    public IReadOnlyList<double?>? High { get; init; }
}
