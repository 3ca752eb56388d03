using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Pamong.Tests.House.Rights;

/// <summary>Fills in a page's forms as someone would who knows every field's name, and sends them.</summary>
internal sealed class FormFilling(PamongApp app, HttpClient client, Records records)
{
    private const string Words = "Sesuai telaah unit";

    /// <summary>Sends each form of a page once; the answers by handler.</summary>
    public async Task<IReadOnlyList<(string Handler, HttpResponseMessage Answer)>> SendAllAsync(Door door)
    {
        var token = TestTenant.FormToken(await client.GetStringAsync("/"));
        var page = await app.Services.GetRequiredService<PageLoader>().LoadAsync(door.Page!, door.Endpoint.Metadata);
        var answers = new List<(string, HttpResponseMessage)>();
        foreach (var handler in page.HandlerMethods.Where(h => h.HttpMethod == "Post"))
        {
            var fields = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", token) };
            foreach (var parameter in page.BoundProperties.Cast<ParameterDescriptor>().Concat(handler.Parameters)) Fill(fields, parameter.Name, parameter.ParameterType, 0);
            var address = door.AddressFor(records) + (handler.Name is { } name ? "?handler=" + name : "");
            answers.Add((handler.Name ?? "", await client.PostAsync(address, new FormUrlEncodedContent(fields))));
        }

        return answers;
    }

    private void Fill(List<KeyValuePair<string, string>> fields, string name, Type type, int depth)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (ValueOf(name, plain) is { } value) fields.Add(new(name, value));
        else if (plain == typeof(List<Guid>) || plain == typeof(IReadOnlyList<Guid>) || plain == typeof(Guid[]))
            foreach (var id in Ids()) fields.Add(new(name, id.ToString()));
        else if (depth < 2 && plain.IsClass && plain.Namespace?.StartsWith("Pamong", StringComparison.Ordinal) == true)
            foreach (var property in plain.GetProperties().Where(p => p.CanWrite)) Fill(fields, $"{name}.{property.Name}", property.PropertyType, depth + 1);
        else if (depth < 2 && typeof(IEnumerable).IsAssignableFrom(plain) && plain.IsGenericType && plain.GetGenericArguments() is [{ IsClass: true } item] && item != typeof(string))
            foreach (var property in item.GetProperties().Where(p => p.CanWrite)) Fill(fields, $"{name}[0].{property.Name}", property.PropertyType, depth + 1);
    }

    private string? ValueOf(string name, Type type)
    {
        if (type == typeof(Guid)) return IdFor(name.Split('.')[^1]).ToString();
        if (type == typeof(string)) return name.EndsWith("Email", StringComparison.OrdinalIgnoreCase) ? "uji@contoh.id" : Words;
        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal)) return name.EndsWith("ear", StringComparison.Ordinal) || name == "tahun" ? "2026" : "1";
        if (type == typeof(bool)) return "true";
        if (type == typeof(DateOnly)) return "2026-08-03";
        return type.IsEnum ? Convert.ToString(Enum.GetValues(type).GetValue(0), CultureInfo.InvariantCulture) : null;
    }

    private Guid IdFor(string name) => name.ToUpperInvariant() switch
    {
        "EMPLOYEEID" or "PEGAWAI" => records.Employee,
        "BATCHID" or "BATCH" => records.City.Past,
        "NOMINATIONID" or "ONE" => records.Nomination,
        "FUNDID" => records.City.FundId,
        "COMPETENCYID" => records.City.CompetencyId,
        "PROGRAMMEID" => records.City.ProgrammeId,
        _ => records.Need,
    };

    private Guid[] Ids() => [records.Need, records.Nomination, records.Employee, records.City.Past, records.Assessment];
}
