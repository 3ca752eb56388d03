using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StoppedPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "stopped_early",
                table: "planning_plan",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "stopped_early",
                table: "planning_plan");
        }
    }
}
