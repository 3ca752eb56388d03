using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pamong.Platform.Data;

/// <summary>Keeps agencies apart: keys and foreign keys include the tenant, and each query sees one tenant only.</summary>
public static class TenantWall
{
    /// <summary>The name of the filter, for the rare query that must look past it.</summary>
    public const string Filter = "tenant";

    /// <summary>A foreign key to a row of the same agency. Nothing that is referred to can be deleted.</summary>
    /// <param name="entity">The table that refers.</param>
    /// <param name="property">The property that holds the other's id.</param>
    public static void RefersTo<TOther>(this EntityTypeBuilder entity, string property) where TOther : TenantOwned
    {
        entity.HasOne(typeof(TOther), navigationName: null)
            .WithMany()
            .HasForeignKey(nameof(TenantOwned.TenantId), property)
            .OnDelete(DeleteBehavior.Restrict);
    }

    internal static void Build(ModelBuilder builder, PamongDb db)
    {
        var owned = builder.Model.GetEntityTypes().Where(e => typeof(TenantOwned).IsAssignableFrom(e.ClrType)).ToList();
        foreach (var type in owned)
        {
            var entity = builder.Entity(type.ClrType);
            entity.HasKey(nameof(TenantOwned.TenantId), nameof(TenantOwned.Id));
            entity.Property(nameof(TenantOwned.Id)).ValueGeneratedNever();
            entity.HasOne(typeof(Tenants.Tenant), navigationName: null)
                .WithMany()
                .HasForeignKey(nameof(TenantOwned.TenantId))
                .OnDelete(DeleteBehavior.Restrict);
            entity.HasQueryFilter(Filter, OfTenant(type.ClrType, db));
        }
    }

    private static LambdaExpression OfTenant(Type type, PamongDb db)
    {
        var row = Expression.Parameter(type);
        return Expression.Lambda(
            Expression.Equal(
                Expression.Property(row, nameof(TenantOwned.TenantId)),
                Expression.Property(Expression.Constant(db), nameof(PamongDb.TenantId))),
            row);
    }
}
