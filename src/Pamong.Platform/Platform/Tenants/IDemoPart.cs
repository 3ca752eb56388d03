namespace Pamong.Platform.Tenants;

/// <summary>What a module does in a demo agency after its files were imported: a needs cycle, last year's plan.</summary>
public interface IDemoPart
{
    /// <summary>Fills in; the current user works in the agency as the program itself.</summary>
    /// <param name="slug">The agency's short name.</param>
    Task FillAsync(string slug, CancellationToken ct);
}
