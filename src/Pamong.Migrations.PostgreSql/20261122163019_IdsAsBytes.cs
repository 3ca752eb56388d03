using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class IdsAsBytes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_planning_need_tenant_id_year_score",
                table: "planning_need");

            migrationBuilder.DropIndex(
                name: "IX_planning_need_tenant_id_year_state_score_required_level_hel~",
                table: "planning_need");

            migrationBuilder.DropIndex(
                name: "IX_people_employee_tenant_id_search_name",
                table: "people_employee");

            migrationBuilder.AddColumn<long>(
                name: "changes",
                table: "platform_tenant",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_score_id",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "score", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_state_score_id_required_level_~",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "state", "score", "id", "required_level", "held_level" });

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_search_name_id",
                table: "people_employee",
                columns: new[] { "tenant_id", "search_name", "id" },
                filter: "left_on IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_planning_need_tenant_id_year_score_id",
                table: "planning_need");

            migrationBuilder.DropIndex(
                name: "IX_planning_need_tenant_id_year_state_score_id_required_level_~",
                table: "planning_need");

            migrationBuilder.DropIndex(
                name: "IX_people_employee_tenant_id_search_name_id",
                table: "people_employee");

            migrationBuilder.DropColumn(
                name: "changes",
                table: "platform_tenant");

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_score",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "score" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_state_score_required_level_hel~",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "state", "score", "required_level", "held_level" });

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_search_name",
                table: "people_employee",
                columns: new[] { "tenant_id", "search_name" });
        }
    }
}
