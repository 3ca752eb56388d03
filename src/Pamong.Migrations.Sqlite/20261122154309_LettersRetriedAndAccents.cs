using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LettersRetriedAndAccents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "accent",
                table: "platform_tenant",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "teal");

            migrationBuilder.AddColumn<int>(
                name: "failures",
                table: "platform_job",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "not_before",
                table: "platform_job",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "accent",
                table: "platform_tenant");

            migrationBuilder.DropColumn(
                name: "failures",
                table: "platform_job");

            migrationBuilder.DropColumn(
                name: "not_before",
                table: "platform_job");
        }
    }
}
