namespace Pamong.Delivery.Running;

/// <summary>The head that the pages of a batch share.</summary>
/// <param name="Current">The tab shown: "", "kehadiran", "hasil", "biaya".</param>
internal sealed record BatchHead(Run Run, string Current, bool Money, bool Mark, bool Results);
