using System.Globalization;
using Pamong.Documents.Writing;

namespace Pamong.Documents.Tests;

/// <summary>Tests of what the whole process keeps in memory: they run alone, since other tests' objects would count.</summary>
[CollectionDefinition(nameof(WorkbookMemoryTests), DisableParallelization = true)]
public sealed class AloneCollection;

[Collection(nameof(WorkbookMemoryTests))]
public class WorkbookMemoryTests
{
    /// <summary>What may be kept besides the rows: buffers and caches, in bytes.</summary>
    private const long Allowed = 8 << 20;

    private const int Rows = 100_000;

    [Fact]
    public void Writes_and_reads_100000_rows_of_15_columns_in_flat_memory()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var before = Kept();
            using (var file = File.Create(path))
            using (var workbook = new WorkbookWriter(file))
            {
                var sheet = workbook.AddSheet(
                    new SheetLayout("S", [.. Enumerable.Range(1, 15).Select(n => new ColumnLayout($"Kolom {n}"))])
                );
                for (var row = 0; row < Rows; row++)
                {
                    var id = (199_000_000_000_000_000 + row).ToString(CultureInfo.InvariantCulture);
                    var born = new DateOnly(1990, 1, 1);
                    sheet.WriteRow(id, "Nama", row, row * 2, born, "a", "b", "c", "d", "e", 1, 2, 3, 4, true);
                }

                (Kept() - before).ShouldBeLessThan(Allowed, "while the workbook is being written");
            }

            using var reading = File.OpenRead(path);
            using var reader = Files.Open(reading);
            reader.NextSheet().ShouldBeTrue();
            var read = 0;
            foreach (var _ in reader.Rows())
            {
                if (++read == Rows)
                {
                    (Kept() - before).ShouldBeLessThan(Allowed, "while the workbook is being read");
                }
            }

            read.ShouldBe(Rows + 1);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static long Kept() => GC.GetTotalMemory(forceFullCollection: true);
}
