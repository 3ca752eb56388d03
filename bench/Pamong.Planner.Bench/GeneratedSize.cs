namespace Pamong.Planner.Bench;

/// <summary>How large a generated instance is.</summary>
/// <param name="People">People in all.</param>
/// <param name="Programmes">Programmes in each region.</param>
/// <param name="Regions">Regions; people are spread evenly.</param>
/// <param name="National">National programmes, open to all regions.</param>
public sealed record GeneratedSize(int People, int Programmes, int Regions = 1, int National = 0)
{
    public string Name => $"generated {People:N0} × {Programmes}" + (Regions > 1 ? $" in {Regions} regions" : "");
}
