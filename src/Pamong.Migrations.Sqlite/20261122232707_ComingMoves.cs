using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ComingMoves : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "until",
                table: "people_term",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "people_coming_move",
                columns: table => new
                {
                    tenant_id = table.Column<byte[]>(type: "TEXT", nullable: false),
                    id = table.Column<byte[]>(type: "TEXT", nullable: false),
                    employee_id = table.Column<byte[]>(type: "TEXT", nullable: false),
                    unit_id = table.Column<byte[]>(type: "TEXT", nullable: false),
                    position_id = table.Column<byte[]>(type: "TEXT", nullable: true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    superior_nip = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_coming_move", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_people_coming_move_people_employee_tenant_id_employee_id",
                        columns: x => new { x.tenant_id, x.employee_id },
                        principalTable: "people_employee",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_coming_move_people_position_tenant_id_position_id",
                        columns: x => new { x.tenant_id, x.position_id },
                        principalTable: "people_position",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_coming_move_people_unit_tenant_id_unit_id",
                        columns: x => new { x.tenant_id, x.unit_id },
                        principalTable: "people_unit",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_coming_move_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_people_coming_move_tenant_id_employee_id",
                table: "people_coming_move",
                columns: new[] { "tenant_id", "employee_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_coming_move_tenant_id_from",
                table: "people_coming_move",
                columns: new[] { "tenant_id", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_people_coming_move_tenant_id_position_id",
                table: "people_coming_move",
                columns: new[] { "tenant_id", "position_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_coming_move_tenant_id_unit_id",
                table: "people_coming_move",
                columns: new[] { "tenant_id", "unit_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "people_coming_move");

            migrationBuilder.DropColumn(
                name: "until",
                table: "people_term");
        }
    }
}
