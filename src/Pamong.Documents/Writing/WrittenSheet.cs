namespace Pamong.Documents.Writing;

/// <summary>What the workbook must know of a sheet after its rows are gone.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Hidden">Whether people do not see it.</param>
/// <param name="HeaderRows">The rows to repeat on every page, from and to, counted from 1.</param>
/// <param name="FilterRange">The filter's absolute range, such as $A$3:$F$99, or null.</param>
internal sealed record WrittenSheet(string Name, bool Hidden, (int From, int To) HeaderRows, string? FilterRange);
