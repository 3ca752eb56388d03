using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.Sqlite
{
    /// <summary>Turns ids of 36 letters into 16 bytes. The guards of append-only tables step aside; they are set up again after migrating.</summary>
    public partial class IdsAsBytes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_planning_need_tenant_id_year_score",
                table: "planning_need");

            migrationBuilder.DropIndex(
                name: "IX_planning_need_tenant_id_year_state_score_required_level_held_level",
                table: "planning_need");

            migrationBuilder.DropIndex(
                name: "IX_people_employee_tenant_id_search_name",
                table: "people_employee");

            migrationBuilder.AddColumn<long>(
                name: "changes",
                table: "platform_tenant",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_score_id",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "score", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_state_score_id_required_level_held_level",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "state", "score", "id", "required_level", "held_level" });

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_search_name_id",
                table: "people_employee",
                columns: new[] { "tenant_id", "search_name", "id" },
                filter: "left_on IS NULL");

            migrationBuilder.Sql("PRAGMA defer_foreign_keys = ON");
            foreach (var type in TargetModel.GetEntityTypes())
            {
                var table = type.GetTableName();
                var ids = type.GetProperties().Where(p => p.ClrType == typeof(byte[]) && p.GetColumnType() == "TEXT").Select(p => p.GetColumnName()).ToList();
                if (ids.Count == 0) continue;
                migrationBuilder.Sql($"DROP TRIGGER IF EXISTS {table}_no_update");
                migrationBuilder.Sql($"UPDATE {table} SET " + string.Join(", ", ids.Select(id =>
                    $"{id} = CASE typeof({id}) WHEN 'text' THEN unhex(replace({id}, '-', '')) ELSE {id} END")));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Ids stay bytes.");
    }
}
