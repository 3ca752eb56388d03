using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Data;

namespace Pamong.Tests.House;

/// <summary>Every kind of row is in the trail by itself, or stands here with the reason why not.</summary>
public class TrailedTests(PamongApp app)
{
    private static readonly Dictionary<string, string> Untrailed = new(StringComparer.Ordinal)
    {
        // The house itself
        ["TrailEntry"] = "It is the trail.",
        ["TrailHead"] = "It is the trail's end.",
        ["Account"] = "Giving rights is told by Grant; a secret is nobody's to read.",
        ["Membership"] = "Never without a Grant, \"account-made\" or \"founded\"; who leads follows from units and terms.",
        ["Tenant"] = "Told as \"founded\" and \"settings-changed\"; it also counts changes.",
        ["Job"] = "Work under way; what it does is told by what it changes.",
        ["Letter"] = "A message on its way.",
        ["StoredFile"] = "Bytes; whoever refers to them is trailed with their name or hash.",
        ["ProtectionKey"] = "A secret of the program.",

        // Told by a sentence with a hash
        ["ImportLine"] = "\"imported\" has the hash of all lines.",
        ["NeedStep"] = "The step is told by its deed, with the hash of the needs.",
        ["NeedDecision"] = "A line of a NeedStep.",
        ["PlanAssignment"] = "\"computed\" has the hash of the result; each change by hand tells its rows.",
        ["PlanBatch"] = "As PlanAssignment.",
        ["PlanPrices"] = "As PlanAssignment: a by-product of the computation.",
        ["BatchWish"] = "\"Wish\" and each change by hand tell before and after.",
        ["Exclusion"] = "Each change by hand tells before and after.",
        ["HandChange"] = "It is itself the record of what was told.",
        ["Reminder"] = "\"reminded\" tells how many.",

        // Follow from what is trailed
        ["HeldLevel"] = "Computed from Assessment, Withdrawal and the rule in Setting.",
        ["JpYear"] = "The sum of JpEntry.",
        ["LevelReached"] = "Points from a batch to the Assessment that closing it recorded.",
        ["NominationStep"] = "The Nomination's own change tells the state; the step cannot be changed either.",
    };

    [Fact]
    public Task Or_the_reason_why_not_is_written_here() => app.InScopeAsync(null, services =>
    {
        var loose = services.GetRequiredService<PamongDb>().Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(t => t.Namespace != "Microsoft.AspNetCore.Identity")
            .Where(t => !Attribute.IsDefined(t, typeof(TrailedAttribute)))
            .Select(t => t.Name);

        loose.ShouldBe(Untrailed.Keys, ignoreOrder: true);
        return Task.CompletedTask;
    });
}
