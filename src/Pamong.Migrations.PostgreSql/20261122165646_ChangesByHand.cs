using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pamong.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ChangesByHand : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "changes",
                table: "planning_plan",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<List<string>>(
                name: "allowed_programmes",
                table: "planning_fund",
                type: "text[]",
                nullable: false);

            migrationBuilder.AddColumn<int>(
                name: "use",
                table: "planning_fund",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "delivery_level_reached",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    withdrawn = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_level_reached", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_level_reached_delivery_nomination_tenant_id_nomina~",
                        columns: x => new { x.tenant_id, x.nomination_id },
                        principalTable: "delivery_nomination",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_delivery_level_reached_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_hand_change",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    author = table.Column<string>(type: "text", nullable: false),
                    deed = table.Column<int>(type: "integer", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_batch_id = table.Column<Guid>(type: "uuid", nullable: true),
                    gain = table.Column<long>(type: "bigint", nullable: false),
                    objective = table.Column<long>(type: "bigint", nullable: false),
                    entitled = table.Column<int>(type: "integer", nullable: false),
                    cost = table.Column<long>(type: "bigint", nullable: false),
                    rows = table.Column<string>(type: "text", nullable: false),
                    undone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_hand_change", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_hand_change_planning_plan_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "planning_plan",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_hand_change_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_reminder",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    superior_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    needs = table.Column<int>(type: "integer", nullable: false),
                    by_clock = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_reminder", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_reminder_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_level_reached_tenant_id_batch_id",
                table: "delivery_level_reached",
                columns: new[] { "tenant_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_level_reached_tenant_id_nomination_id",
                table: "delivery_level_reached",
                columns: new[] { "tenant_id", "nomination_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_hand_change_tenant_id_plan_id_at",
                table: "planning_hand_change",
                columns: new[] { "tenant_id", "plan_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_reminder_tenant_id_year_superior_id_sent_on",
                table: "planning_reminder",
                columns: new[] { "tenant_id", "year", "superior_id", "sent_on" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delivery_level_reached");

            migrationBuilder.DropTable(
                name: "planning_hand_change");

            migrationBuilder.DropTable(
                name: "planning_reminder");

            migrationBuilder.DropColumn(
                name: "changes",
                table: "planning_plan");

            migrationBuilder.DropColumn(
                name: "allowed_programmes",
                table: "planning_fund");

            migrationBuilder.DropColumn(
                name: "use",
                table: "planning_fund");
        }
    }
}
