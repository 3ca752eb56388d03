using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Installing;
using Pamong.Platform.Jobs;
using Pamong.Platform.Tenants;
using Pamong.Platform.Trail;

namespace Pamong.Platform.Data;

/// <summary>How the platform's own things are stored.</summary>
internal static class PlatformTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("platform_account");
            account.Property(a => a.FullName).HasMaxLength(200);
            account.Property(a => a.Language).HasMaxLength(2);
        });
        model.Entity<IdentityUserClaim<Guid>>().ToTable("platform_account_claim");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("platform_account_login");
        model.Entity<IdentityUserToken<Guid>>().ToTable("platform_account_token");

        model.Entity<Tenant>(tenant =>
        {
            tenant.ToTable("platform_tenant");
            tenant.HasIndex(t => t.Slug).IsUnique();
            tenant.Property(t => t.Slug).HasMaxLength(40);
            tenant.Property(t => t.Name).HasMaxLength(200);
            tenant.Property(t => t.Accent).HasMaxLength(20).HasDefaultValue("teal");
            tenant.Ignore(t => t.Zone);
            tenant.HasQueryFilter(Installation.Filter, t => t.Id != Installation.Id);
        });
        model.Entity<Membership>(membership =>
        {
            membership.ToTable("platform_membership");
            membership.HasKey(m => new { m.AccountId, m.TenantId });
            membership.HasIndex(m => new { m.TenantId, m.PersonId });
            membership.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
            membership.HasOne<Tenant>().WithMany().HasForeignKey(m => m.TenantId);
        });
        model.Entity<Grant>(grant =>
        {
            grant.ToTable("platform_grant");
            grant.Ignore(g => g.OfInstallation);
            grant.HasIndex(g => new { g.AccountId, g.TenantId });
            grant.HasIndex(g => g.TenantId);
        });
        model.Entity<ApiToken>(token =>
        {
            token.ToTable("platform_api_token");
            token.HasIndex(t => t.SecretHash).IsUnique();
            token.Property(t => t.SecretHash).HasMaxLength(64);
        });
        model.Entity<ProtectionKey>().ToTable("platform_protection_key");
        model.Entity<Setting>(setting =>
        {
            setting.ToTable("platform_setting");
            setting.HasIndex(s => new { s.TenantId, s.Name }).IsUnique();
        });
        model.Entity<Job>(job =>
        {
            job.ToTable("platform_job");
            job.HasIndex(j => new { j.State, j.CreatedAt });
            job.Property(j => j.LeaseUntil).IsConcurrencyToken();
        });
        model.Entity<StoredFile>().ToTable("platform_file");
        model.Entity<Messages.Letter>().ToTable("platform_letter");
        model.Entity<TrailEntry>(entry =>
        {
            entry.ToTable("platform_trail");
            entry.HasIndex(e => new { e.TenantId, e.Sequence }).IsUnique();
            entry.HasIndex(e => new { e.TenantId, e.ObjectId });
            entry.Property(e => e.Hash).HasMaxLength(64);
            entry.Property(e => e.PreviousHash).HasMaxLength(64);
        });
        model.Entity<TrailHead>().ToTable("platform_trail_head");
    }
}
