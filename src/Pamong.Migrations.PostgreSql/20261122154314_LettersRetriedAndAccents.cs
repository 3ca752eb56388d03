using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.PostgreSql
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
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "teal");

            migrationBuilder.AddColumn<int>(
                name: "failures",
                table: "platform_job",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "not_before",
                table: "platform_job",
                type: "timestamp with time zone",
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
