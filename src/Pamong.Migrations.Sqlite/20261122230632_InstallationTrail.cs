using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.Sqlite
{
    /// <summary>Lays down the row to which the installation's own trail belongs, and the beginning of its chain.</summary>
    public partial class InstallationTrail : Migration
    {
        private const string Id = "x'00000000000000000000000000000001'";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                "INSERT INTO platform_tenant (id, slug, name, region_code, time_zone, is_demo) " +
                $"VALUES ({Id}, '', '', '', 'Asia/Jakarta', 0)");
            migrationBuilder.Sql(
                "INSERT INTO platform_trail_head (tenant_id, id, sequence, hash) " +
                $"VALUES ({Id}, {Id}, 0, '{new string('0', 64)}')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("What was told of the installation is never taken back.");
    }
}
