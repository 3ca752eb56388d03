using Pamong.Documents.Reading;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>Says in words why a file cannot be read.</summary>
internal static class FileProblemTexts
{
    public static Text Of(FileProblem problem)
    {
        string Of(string name) => problem.Data.GetValueOrDefault(name, "?");
        return problem.Code switch
        {
            FileProblems.Empty => T("Berkas ini kosong.", "This file is empty."),
            FileProblems.TooLarge => T("Berkas ini terlalu besar. Bagi menjadi beberapa berkas.", "This file is too large. Split it into several."),
            FileProblems.UnknownKind when Of("found") == "pdf" => T(
                "Isi berkas ini PDF, bukan lembar kerja. Minta berkas aslinya dalam .xlsx atau .csv.",
                "This file holds a PDF, no spreadsheet. Ask for the original as .xlsx or .csv."),
            FileProblems.UnknownKind when Of("found") == "text" => T(
                "Nama berkas ini berakhiran .xlsx, tetapi isinya teks biasa. Simpan sebagai .xlsx dari aplikasi lembar kerja, atau beri akhiran .csv.",
                "This file is named .xlsx but holds plain text. Save it as .xlsx in a spreadsheet program, or name it .csv."),
            FileProblems.UnknownKind => T(
                "Berkas ini bukan lembar kerja. Simpan sebagai .xlsx atau .csv lalu unggah lagi.",
                "This file is no spreadsheet. Save it as .xlsx or .csv and upload it again."),
            FileProblems.WebPage => T(
                "Berkas ini sebenarnya halaman web. Buka di aplikasi lembar kerja, simpan sebagai .xlsx, lalu unggah lagi.",
                "This file is really a web page. Open it in a spreadsheet program, save it as .xlsx and upload it again."),
            FileProblems.Password => T("Berkas ini dikunci dengan kata sandi. Buka kuncinya lalu unggah lagi.", "This file is locked by a password. Unlock it and upload it again."),
            FileProblems.Broken => T(
                "Berkas ini rusak atau terpotong. Buka dan simpan ulang, lalu unggah lagi.",
                "This file is damaged or cut off. Open it, save it again and upload it again."),
            FileProblems.Unpacks => T("Isi berkas ini terlalu besar setelah dibuka.", "This file's content is too large once unpacked."),
            FileProblems.NoSheet => T("Berkas ini tidak punya lembar yang terlihat.", "This file has no visible sheet."),
            FileProblems.TooManyRows => T("Lembar {0} berisi lebih dari {1} baris.", "The sheet {0} has more than {1} rows.").With(Of("sheet"), Of("limit")),
            FileProblems.TooManyColumns => T("Lembar {0} berisi lebih dari {1} kolom.", "The sheet {0} has more than {1} columns.").With(Of("sheet"), Of("limit")),
            FileProblems.TooManyMergedAreas => T("Lembar {0} berisi terlalu banyak sel gabungan.", "The sheet {0} has too many merged cells.").With(Of("sheet")),
            FileProblems.CellTooLong => T("Ada sel yang terlalu panjang di lembar {0} baris {1}.", "A cell is too long in sheet {0} row {1}.").With(Of("sheet"), Of("row")),
            _ => T("Berkas ini tidak terbaca ({0}).", "This file cannot be read ({0}).").With(problem.Code),
        };
    }
}
