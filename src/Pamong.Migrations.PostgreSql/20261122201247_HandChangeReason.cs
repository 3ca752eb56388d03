using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class HandChangeReason : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "planning_hand_change",
                type: "text",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "reason",
                table: "planning_hand_change");
        }
    }
}
