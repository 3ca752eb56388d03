using Pamong.Documents.Writing;
using static Pamong.Documents.Writing.ColumnFormat;

namespace Pamong.Samples;

/// <summary>Writes programmes, batches, purses and limits as four sheets of one workbook.</summary>
internal sealed class PlanningFile(City city, Files files)
{
    internal void Write(Catalogue catalogue, Budget budget) =>
        files.Workbook(
            "08-program-dan-anggaran",
            (
                Programmes,
                catalogue.Programmes.Select(programme =>
                    new CellValue[]
                    {
                        programme.Code,
                        programme.Name,
                        programme.Form,
                        programme.Provider,
                        programme.Hours,
                        programme.DaysAway,
                        Spelling.Rupiah(city, programme.CostPerHead),
                        Spelling.Rupiah(city, programme.CostPerBatch),
                        programme.Least,
                        programme.Most,
                        programme.Reaches,
                        programme.For,
                        programme.Requires,
                        Spelling.YesNo(city, programme.Online),
                    }
                )
            ),
            (
                Batches,
                catalogue.Batches.Select(batch =>
                    new CellValue[]
                    {
                        batch.Programme.Code,
                        batch.Number,
                        Spelling.Day(city, batch.From),
                        Spelling.Day(city, batch.To),
                        batch.Place,
                    }
                )
            ),
            (
                Funds,
                budget.Funds.Select(fund =>
                    new CellValue[]
                    {
                        fund.Code,
                        fund.Name,
                        fund.Kind,
                        fund.UnitCode,
                        Spelling.Rupiah(city, fund.Ceiling),
                        fund.Account,
                        fund.Uses,
                        fund.MayUse,
                    }
                )
            ),
            (
                Limits,
                budget.Limits.Select(limit =>
                    new CellValue[]
                    {
                        limit.Unit.Code,
                        limit.Unit.Name,
                        limit.MostAway,
                        Spelling.Rupiah(city, limit.MostCentral),
                        limit.Closed,
                    }
                )
            )
        );

    private Table Programmes =>
        new(
            city,
            "Program",
            "Program Pengembangan Kompetensi 2027",
            [
                ("programme.code", Text, null),
                ("programme.name", General, null),
                ("programme.form", General, null),
                ("programme.provider", General, null),
                ("programme.hours", Whole, null),
                ("programme.days", Whole, null),
                ("programme.head", ColumnFormat.Rupiah, "Biaya"),
                ("programme.batch", ColumnFormat.Rupiah, "Biaya"),
                ("programme.least", Whole, "Peserta"),
                ("programme.most", Whole, "Peserta"),
                ("programme.reaches", General, null),
                ("programme.for", General, null),
                ("programme.requires", General, null),
                ("programme.online", General, null),
            ]
        );

    private Table Batches =>
        new(
            city,
            "Angkatan",
            "Angkatan Tahun 2027",
            [
                ("programme.code", Text, null),
                ("batch.number", Whole, null),
                ("batch.from", Date, "Pelaksanaan"),
                ("batch.to", Date, "Pelaksanaan"),
                ("batch.place", General, null),
            ]
        );

    private Table Funds =>
        new(
            city,
            "Sumber Dana",
            "Sumber Dana Tahun 2027",
            [
                ("fund.code", Text, null),
                ("fund.name", General, null),
                ("fund.kind", General, null),
                ("unit.code", Text, null),
                ("fund.ceiling", ColumnFormat.Rupiah, null),
                ("fund.account", Text, null),
                ("fund.uses", General, null),
                ("fund.mayuse", General, null),
            ]
        );

    private Table Limits =>
        new(
            city,
            "Batas Unit",
            "Batas Unit Tahun 2027",
            [
                ("unit.code", Text, null),
                ("unit.name", General, null),
                ("limit.away", Whole, null),
                ("limit.central", ColumnFormat.Rupiah, null),
                ("limit.closed", Text, null),
            ]
        );
}
