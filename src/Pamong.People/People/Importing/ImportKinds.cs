using Pamong.People.Contract.Importing;
using Pamong.Platform.Rights;

namespace Pamong.People.Importing;

/// <summary>All kinds of import that modules brought, and which of them the user may use.</summary>
internal sealed class ImportKinds(IEnumerable<IImportKind> kinds, CurrentUser user)
{
    private readonly List<IImportKind> all = [.. kinds.OrderBy(k => k.Order)];

    /// <summary>Those that the user may use, in order.</summary>
    public IEnumerable<IImportKind> Allowed => all.Where(May);

    /// <summary>The kind of that code when the user may use it, else null.</summary>
    public IImportKind? Find(string code) => all.Find(k => k.Code == code && May(k));

    /// <summary>The kind of an import that exists.</summary>
    public IImportKind this[string code] => all.Single(k => k.Code == code);

    /// <summary>What the kind is called; its code when no module brings it any more.</summary>
    public string LabelOf(string code) => all.Find(k => k.Code == code)?.Label ?? code;

    // A file is about the whole agency; who holds the right for one unit only cannot be let near the others' rows.
    private bool May(IImportKind kind) => user.ReachOf(kind.Permission).Everything;
}
