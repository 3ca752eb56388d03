using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Pamong.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_api_token",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    scopes = table.Column<List<string>>(type: "text[]", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_api_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_grant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_grant", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_job",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    note_id = table.Column<string>(type: "text", nullable: false),
                    note_en = table.Column<string>(type: "text", nullable: false),
                    stop_asked = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_job", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_protection_key",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_tenant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false),
                    time_zone = table.Column<string>(type: "text", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_tenant", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_account_claim_platform_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_platform_account_login_platform_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_platform_account_token_platform_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "appraisal_performance",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<int>(type: "integer", nullable: true),
                    behaviour = table.Column<int>(type: "integer", nullable: true),
                    predicate = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appraisal_performance", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_appraisal_performance_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competencies_competency",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name_id = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    group = table.Column<int>(type: "integer", nullable: false),
                    family = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<int>(type: "integer", nullable: false),
                    retired_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competencies_competency", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_competencies_competency_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competencies_version",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competencies_version", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_competencies_version_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_batch",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_code = table.Column<string>(type: "text", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    jp = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    max_seats = table.Column<int>(type: "integer", nullable: false),
                    fixed_cost = table.Column<long>(type: "bigint", nullable: false),
                    fixed_fund_id = table.Column<Guid>(type: "uuid", nullable: true),
                    release_by = table.Column<DateOnly>(type: "date", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: false),
                    international = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_batch", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_batch_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_jp_record",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    nomination_id = table.Column<Guid>(type: "uuid", nullable: true),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    international = table.Column<bool>(type: "boolean", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    pieces = table.Column<string>(type: "text", nullable: false),
                    over_reason = table.Column<string>(type: "text", nullable: false),
                    corrects = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_jp_record", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_jp_record_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_jp_year",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    hundredths = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_jp_year", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_jp_year_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_import",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mapping_json = table.Column<string>(type: "text", nullable: true),
                    new_rows = table.Column<int>(type: "integer", nullable: false),
                    changed_rows = table.Column<int>(type: "integer", nullable: false),
                    unchanged_rows = table.Column<int>(type: "integer", nullable: false),
                    left_rows = table.Column<int>(type: "integer", nullable: false),
                    rejected_rows = table.Column<int>(type: "integer", nullable: false),
                    with_left = table.Column<bool>(type: "boolean", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                    created_by_name = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_by_name = table.Column<string>(type: "text", nullable: false),
                    applied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failure_id = table.Column<string>(type: "text", nullable: false),
                    failure_en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_import", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_people_import_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_position",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    rank = table.Column<string>(type: "text", nullable: false),
                    @class = table.Column<int>(name: "class", type: "integer", nullable: true),
                    retirement_age = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_position", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_people_position_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_unit",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    path = table.Column<string>(type: "text", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false),
                    echelon = table.Column<string>(type: "text", nullable: false),
                    head_id = table.Column<Guid>(type: "uuid", nullable: true),
                    head_is_set = table.Column<bool>(type: "boolean", nullable: false),
                    head_nip = table.Column<string>(type: "text", nullable: false),
                    head_position_code = table.Column<string>(type: "text", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_unit", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_people_unit_people_unit_tenant_id_parent_id",
                        columns: x => new { x.tenant_id, x.parent_id },
                        principalTable: "people_unit",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_unit_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_cycle",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opened_by = table.Column<string>(type: "text", nullable: false),
                    verify_by = table.Column<DateOnly>(type: "date", nullable: false),
                    validate_by = table.Column<DateOnly>(type: "date", nullable: false),
                    closed = table.Column<bool>(type: "boolean", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    collected_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    added = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    dropped = table.Column<int>(type: "integer", nullable: false),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_cycle", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_cycle_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_fund",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    ceiling = table.Column<long>(type: "bigint", nullable: false),
                    account_code = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    allowed_forms = table.Column<List<string>>(type: "text[]", nullable: false),
                    unit_kinds = table.Column<List<string>>(type: "text[]", nullable: false),
                    terms = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_fund", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_fund_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_issue",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    is_new_duty = table.Column<bool>(type: "boolean", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    unit_ids = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    kinds = table.Column<int[]>(type: "integer[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_issue", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_issue_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_need",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rank = table.Column<string>(type: "text", nullable: false),
                    required_level = table.Column<int>(type: "integer", nullable: false),
                    held_level = table.Column<int>(type: "integer", nullable: false),
                    proposed_level = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    recommendation = table.Column<string>(type: "text", nullable: false),
                    statement = table.Column<string>(type: "text", nullable: false),
                    touched = table.Column<bool>(type: "boolean", nullable: false),
                    last_step_id = table.Column<Guid>(type: "uuid", nullable: true),
                    step_before_id = table.Column<Guid>(type: "uuid", nullable: true),
                    score = table.Column<int>(type: "integer", nullable: false),
                    gap_part = table.Column<int>(type: "integer", nullable: false),
                    criticality_part = table.Column<int>(type: "integer", nullable: false),
                    performance_part = table.Column<int>(type: "integer", nullable: false),
                    strategic_part = table.Column<int>(type: "integer", nullable: false),
                    waiting_part = table.Column<int>(type: "integer", nullable: false),
                    weight = table.Column<int>(type: "integer", nullable: false),
                    critical = table.Column<bool>(type: "boolean", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: true),
                    performance_year = table.Column<int>(type: "integer", nullable: true),
                    predicate = table.Column<int>(type: "integer", nullable: true),
                    last_trained_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_need", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_need_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_need_step",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    deed = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    undoes_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_need_step", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_need_step_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_plan",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    entitlement_jp = table.Column<int>(type: "integer", nullable: false),
                    entitlement_bonus = table.Column<int>(type: "integer", nullable: false),
                    max_trainings = table.Column<int>(type: "integer", nullable: false),
                    max_days_away = table.Column<int>(type: "integer", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    objective = table.Column<long>(type: "bigint", nullable: false),
                    gain = table.Column<long>(type: "bigint", nullable: false),
                    bound = table.Column<long>(type: "bigint", nullable: false),
                    entitled = table.Column<int>(type: "integer", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    changed_by_hand = table.Column<bool>(type: "boolean", nullable: false),
                    input_hash = table.Column<string>(type: "text", nullable: false),
                    result_hash = table.Column<string>(type: "text", nullable: false),
                    method_version = table.Column<int>(type: "integer", nullable: false),
                    work = table.Column<long>(type: "bigint", nullable: false),
                    collisions = table.Column<string>(type: "text", nullable: false),
                    margins = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    enacted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    document_hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_plan", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_plan_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_programme",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    jp = table.Column<int>(type: "integer", nullable: false),
                    days_away = table.Column<int>(type: "integer", nullable: false),
                    cost_per_head = table.Column<long>(type: "bigint", nullable: false),
                    fixed_cost = table.Column<long>(type: "bigint", nullable: false),
                    min_seats = table.Column<int>(type: "integer", nullable: false),
                    max_seats = table.Column<int>(type: "integer", nullable: false),
                    online = table.Column<bool>(type: "boolean", nullable: false),
                    eligible_kinds = table.Column<int[]>(type: "integer[]", nullable: false),
                    eligible_ranks = table.Column<List<string>>(type: "text[]", nullable: false),
                    eligible_employments = table.Column<int[]>(type: "integer[]", nullable: false),
                    prerequisites = table.Column<List<string>>(type: "text[]", nullable: false),
                    retired = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_programme", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_programme_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_unit_limit",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    max_away = table.Column<int>(type: "integer", nullable: true),
                    central_cap = table.Column<long>(type: "bigint", nullable: true),
                    closed_weeks = table.Column<List<int>>(type: "integer[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_unit_limit", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_unit_limit_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_file",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    stored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_file", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_platform_file_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_letter",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_letter", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_platform_letter_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_membership",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    leads_others = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_membership", x => new { x.account_id, x.tenant_id });
                    table.ForeignKey(
                        name: "FK_platform_membership_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_platform_membership_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_setting",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_setting", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_platform_setting_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_trail",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    object_kind = table.Column<string>(type: "text", nullable: false),
                    object_id = table.Column<Guid>(type: "uuid", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    origin = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_trail", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_platform_trail_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_trail_head",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_trail_head", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_platform_trail_head_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competencies_assessment",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<int>(type: "integer", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    assessor = table.Column<string>(type: "text", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competencies_assessment", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_competencies_assessment_competencies_competency_tenant_id_c~",
                        columns: x => new { x.tenant_id, x.competency_id },
                        principalTable: "competencies_competency",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_competencies_assessment_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competencies_level",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    holds_until = table.Column<DateOnly>(type: "date", nullable: true),
                    basis = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competencies_level", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_competencies_level_competencies_competency_tenant_id_compet~",
                        columns: x => new { x.tenant_id, x.competency_id },
                        principalTable: "competencies_competency",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_competencies_level_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competencies_requirement",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    position_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    weight = table.Column<int>(type: "integer", nullable: false),
                    critical = table.Column<bool>(type: "boolean", nullable: false),
                    from_rank = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competencies_requirement", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_competencies_requirement_competencies_competency_tenant_id_~",
                        columns: x => new { x.tenant_id, x.competency_id },
                        principalTable: "competencies_competency",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_competencies_requirement_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competencies_wording",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    competency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name_id = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    definition_id = table.Column<string>(type: "text", nullable: false),
                    definition_en = table.Column<string>(type: "text", nullable: false),
                    levels = table.Column<string>(type: "text", nullable: false),
                    by_agency = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competencies_wording", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_competencies_wording_competencies_competency_tenant_id_comp~",
                        columns: x => new { x.tenant_id, x.competency_id },
                        principalTable: "competencies_competency",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_competencies_wording_competencies_version_tenant_id_version~",
                        columns: x => new { x.tenant_id, x.version_id },
                        principalTable: "competencies_version",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_competencies_wording_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_nomination",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fund_id = table.Column<Guid>(type: "uuid", nullable: true),
                    planned_cost = table.Column<long>(type: "bigint", nullable: false),
                    gain = table.Column<int>(type: "integer", nullable: false),
                    in_plan = table.Column<bool>(type: "boolean", nullable: false),
                    replaces = table.Column<Guid>(type: "uuid", nullable: true),
                    why = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<int>(type: "integer", nullable: false),
                    score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    certificate = table.Column<string>(type: "text", nullable: false),
                    levels_closed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_nomination", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_nomination_delivery_batch_tenant_id_batch_id",
                        columns: x => new { x.tenant_id, x.batch_id },
                        principalTable: "delivery_batch",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_delivery_nomination_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_spending",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    fund_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomination_id = table.Column<Guid>(type: "uuid", nullable: true),
                    committed = table.Column<long>(type: "bigint", nullable: false),
                    spent = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_spending", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_spending_delivery_batch_tenant_id_batch_id",
                        columns: x => new { x.tenant_id, x.batch_id },
                        principalTable: "delivery_batch",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_delivery_spending_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_jp_entry",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    hundredths = table.Column<int>(type: "integer", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<DateOnly>(type: "date", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_jp_entry", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_jp_entry_delivery_jp_record_tenant_id_record_id",
                        columns: x => new { x.tenant_id, x.record_id },
                        principalTable: "delivery_jp_record",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_delivery_jp_entry_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_import_line",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    sheet = table.Column<string>(type: "text", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    payload = table.Column<string>(type: "text", nullable: true),
                    changes = table.Column<string>(type: "text", nullable: true),
                    problems = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_import_line", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_people_import_line_people_import_tenant_id_import_id",
                        columns: x => new { x.tenant_id, x.import_id },
                        principalTable: "people_import",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_import_line_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_employee",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nip = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    search_name = table.Column<string>(type: "text", nullable: false),
                    employment = table.Column<int>(type: "integer", nullable: false),
                    grade = table.Column<string>(type: "text", nullable: false),
                    sex = table.Column<int>(type: "integer", nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: false),
                    position_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    superior_id = table.Column<Guid>(type: "uuid", nullable: true),
                    superior_is_set = table.Column<bool>(type: "boolean", nullable: false),
                    education = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    extra_duty = table.Column<string>(type: "text", nullable: false),
                    in_position_since = table.Column<DateOnly>(type: "date", nullable: true),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_employee", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_people_employee_people_employee_tenant_id_superior_id",
                        columns: x => new { x.tenant_id, x.superior_id },
                        principalTable: "people_employee",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_employee_people_position_tenant_id_position_id",
                        columns: x => new { x.tenant_id, x.position_id },
                        principalTable: "people_position",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_employee_people_unit_tenant_id_unit_id",
                        columns: x => new { x.tenant_id, x.unit_id },
                        principalTable: "people_unit",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_employee_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_issue_competency",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_issue_competency", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_issue_competency_planning_issue_tenant_id_issue_id",
                        columns: x => new { x.tenant_id, x.issue_id },
                        principalTable: "planning_issue",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_issue_competency_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_need_decision",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    step_id = table.Column<Guid>(type: "uuid", nullable: false),
                    need_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_need_decision", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_need_decision_planning_need_step_tenant_id_step_id",
                        columns: x => new { x.tenant_id, x.step_id },
                        principalTable: "planning_need_step",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_need_decision_planning_need_tenant_id_need_id",
                        columns: x => new { x.tenant_id, x.need_id },
                        principalTable: "planning_need",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_need_decision_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_plan_prices",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_plan_prices", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_plan_prices_planning_plan_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "planning_plan",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_plan_prices_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_remark",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    author = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_remark", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_remark_planning_plan_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "planning_plan",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_remark_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_batch",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_batch", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_batch_planning_programme_tenant_id_programme_id",
                        columns: x => new { x.tenant_id, x.programme_id },
                        principalTable: "planning_programme",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_batch_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_exclusion",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_exclusion", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_exclusion_planning_plan_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "planning_plan",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_exclusion_planning_programme_tenant_id_programme_id",
                        columns: x => new { x.tenant_id, x.programme_id },
                        principalTable: "planning_programme",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_exclusion_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_programme_raise",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    competency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_programme_raise", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_programme_raise_planning_programme_tenant_id_progr~",
                        columns: x => new { x.tenant_id, x.programme_id },
                        principalTable: "planning_programme",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_programme_raise_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_evidence",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: true),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    added_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_evidence", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_evidence_platform_file_tenant_id_file_id",
                        columns: x => new { x.tenant_id, x.file_id },
                        principalTable: "platform_file",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_delivery_evidence_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competencies_withdrawal",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competencies_withdrawal", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_competencies_withdrawal_competencies_assessment_tenant_id_a~",
                        columns: x => new { x.tenant_id, x.assessment_id },
                        principalTable: "competencies_assessment",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_competencies_withdrawal_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_attendance",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    noted_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_attendance", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_attendance_delivery_nomination_tenant_id_nominatio~",
                        columns: x => new { x.tenant_id, x.nomination_id },
                        principalTable: "delivery_nomination",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_delivery_attendance_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery_nomination_step",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_nomination_step", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_delivery_nomination_step_delivery_nomination_tenant_id_nomi~",
                        columns: x => new { x.tenant_id, x.nomination_id },
                        principalTable: "delivery_nomination",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_delivery_nomination_step_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_term",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_term", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_people_term_people_employee_tenant_id_employee_id",
                        columns: x => new { x.tenant_id, x.employee_id },
                        principalTable: "people_employee",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_term_people_position_tenant_id_position_id",
                        columns: x => new { x.tenant_id, x.position_id },
                        principalTable: "people_position",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_term_people_unit_tenant_id_unit_id",
                        columns: x => new { x.tenant_id, x.unit_id },
                        principalTable: "people_unit",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_term_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_assignment",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fund_id = table.Column<Guid>(type: "uuid", nullable: true),
                    cost = table.Column<long>(type: "bigint", nullable: false),
                    gain = table.Column<int>(type: "integer", nullable: false),
                    pinned = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_assignment", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_assignment_planning_batch_tenant_id_batch_id",
                        columns: x => new { x.tenant_id, x.batch_id },
                        principalTable: "planning_batch",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_assignment_planning_fund_tenant_id_fund_id",
                        columns: x => new { x.tenant_id, x.fund_id },
                        principalTable: "planning_fund",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_assignment_planning_plan_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "planning_plan",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_assignment_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_batch_wish",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    must_run = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_batch_wish", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_batch_wish_planning_batch_tenant_id_batch_id",
                        columns: x => new { x.tenant_id, x.batch_id },
                        principalTable: "planning_batch",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_batch_wish_planning_plan_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "planning_plan",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_batch_wish_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_plan_batch",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fund_id = table.Column<Guid>(type: "uuid", nullable: true),
                    fixed_cost = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning_plan_batch", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_planning_plan_batch_planning_batch_tenant_id_batch_id",
                        columns: x => new { x.tenant_id, x.batch_id },
                        principalTable: "planning_batch",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_plan_batch_planning_fund_tenant_id_fund_id",
                        columns: x => new { x.tenant_id, x.fund_id },
                        principalTable: "planning_fund",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_plan_batch_planning_plan_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "planning_plan",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planning_plan_batch_platform_tenant_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "platform_tenant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_appraisal_performance_tenant_id_employee_id_year",
                table: "appraisal_performance",
                columns: new[] { "tenant_id", "employee_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_appraisal_performance_tenant_id_year_predicate",
                table: "appraisal_performance",
                columns: new[] { "tenant_id", "year", "predicate" });

            migrationBuilder.CreateIndex(
                name: "IX_competencies_assessment_tenant_id_competency_id",
                table: "competencies_assessment",
                columns: new[] { "tenant_id", "competency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_competencies_assessment_tenant_id_employee_id_competency_id",
                table: "competencies_assessment",
                columns: new[] { "tenant_id", "employee_id", "competency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_competencies_competency_tenant_id_code",
                table: "competencies_competency",
                columns: new[] { "tenant_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_competencies_level_tenant_id_competency_id",
                table: "competencies_level",
                columns: new[] { "tenant_id", "competency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_competencies_level_tenant_id_employee_id_competency_id",
                table: "competencies_level",
                columns: new[] { "tenant_id", "employee_id", "competency_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_competencies_level_tenant_id_holds_until",
                table: "competencies_level",
                columns: new[] { "tenant_id", "holds_until" });

            migrationBuilder.CreateIndex(
                name: "IX_competencies_requirement_tenant_id_competency_id",
                table: "competencies_requirement",
                columns: new[] { "tenant_id", "competency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_competencies_requirement_tenant_id_position_id_competency_id",
                table: "competencies_requirement",
                columns: new[] { "tenant_id", "position_id", "competency_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_competencies_version_tenant_id_effective_from",
                table: "competencies_version",
                columns: new[] { "tenant_id", "effective_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_competencies_withdrawal_tenant_id_assessment_id",
                table: "competencies_withdrawal",
                columns: new[] { "tenant_id", "assessment_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_competencies_wording_tenant_id_competency_id_version_id",
                table: "competencies_wording",
                columns: new[] { "tenant_id", "competency_id", "version_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_competencies_wording_tenant_id_version_id",
                table: "competencies_wording",
                columns: new[] { "tenant_id", "version_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_attendance_tenant_id_batch_id_day",
                table: "delivery_attendance",
                columns: new[] { "tenant_id", "batch_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_attendance_tenant_id_nomination_id_day",
                table: "delivery_attendance",
                columns: new[] { "tenant_id", "nomination_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_batch_tenant_id_programme_id",
                table: "delivery_batch",
                columns: new[] { "tenant_id", "programme_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_batch_tenant_id_year_starts_on",
                table: "delivery_batch",
                columns: new[] { "tenant_id", "year", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_evidence_tenant_id_batch_id",
                table: "delivery_evidence",
                columns: new[] { "tenant_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_evidence_tenant_id_file_id",
                table: "delivery_evidence",
                columns: new[] { "tenant_id", "file_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_evidence_tenant_id_subject_id",
                table: "delivery_evidence",
                columns: new[] { "tenant_id", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_jp_entry_tenant_id_employee_id_year",
                table: "delivery_jp_entry",
                columns: new[] { "tenant_id", "employee_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_jp_entry_tenant_id_record_id",
                table: "delivery_jp_entry",
                columns: new[] { "tenant_id", "record_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_jp_record_tenant_id_batch_id",
                table: "delivery_jp_record",
                columns: new[] { "tenant_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_jp_record_tenant_id_employee_id_form",
                table: "delivery_jp_record",
                columns: new[] { "tenant_id", "employee_id", "form" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_jp_year_tenant_id_employee_id_year",
                table: "delivery_jp_year",
                columns: new[] { "tenant_id", "employee_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_jp_year_tenant_id_year_hundredths",
                table: "delivery_jp_year",
                columns: new[] { "tenant_id", "year", "hundredths" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_nomination_tenant_id_batch_id_employee_id",
                table: "delivery_nomination",
                columns: new[] { "tenant_id", "batch_id", "employee_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_nomination_tenant_id_employee_id_state",
                table: "delivery_nomination",
                columns: new[] { "tenant_id", "employee_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_nomination_tenant_id_replaces",
                table: "delivery_nomination",
                columns: new[] { "tenant_id", "replaces" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_nomination_tenant_id_year_state",
                table: "delivery_nomination",
                columns: new[] { "tenant_id", "year", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_nomination_step_tenant_id_nomination_id_at",
                table: "delivery_nomination_step",
                columns: new[] { "tenant_id", "nomination_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_spending_tenant_id_batch_id",
                table: "delivery_spending",
                columns: new[] { "tenant_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_spending_tenant_id_year_fund_id",
                table: "delivery_spending",
                columns: new[] { "tenant_id", "year", "fund_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_nip",
                table: "people_employee",
                columns: new[] { "tenant_id", "nip" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_position_id",
                table: "people_employee",
                columns: new[] { "tenant_id", "position_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_search_name",
                table: "people_employee",
                columns: new[] { "tenant_id", "search_name" });

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_superior_id",
                table: "people_employee",
                columns: new[] { "tenant_id", "superior_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_employee_tenant_id_unit_id",
                table: "people_employee",
                columns: new[] { "tenant_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_import_tenant_id_created_at",
                table: "people_import",
                columns: new[] { "tenant_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_people_import_line_tenant_id_import_id_outcome_ordinal",
                table: "people_import_line",
                columns: new[] { "tenant_id", "import_id", "outcome", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_people_import_line_tenant_id_subject_id",
                table: "people_import_line",
                columns: new[] { "tenant_id", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_position_tenant_id_code",
                table: "people_position",
                columns: new[] { "tenant_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_term_tenant_id_employee_id",
                table: "people_term",
                columns: new[] { "tenant_id", "employee_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_term_tenant_id_position_id",
                table: "people_term",
                columns: new[] { "tenant_id", "position_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_term_tenant_id_unit_id",
                table: "people_term",
                columns: new[] { "tenant_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_unit_tenant_id_code",
                table: "people_unit",
                columns: new[] { "tenant_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_unit_tenant_id_parent_id",
                table: "people_unit",
                columns: new[] { "tenant_id", "parent_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_unit_tenant_id_path",
                table: "people_unit",
                columns: new[] { "tenant_id", "path" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_assignment_tenant_id_batch_id",
                table: "planning_assignment",
                columns: new[] { "tenant_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_assignment_tenant_id_fund_id",
                table: "planning_assignment",
                columns: new[] { "tenant_id", "fund_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_assignment_tenant_id_plan_id_batch_id",
                table: "planning_assignment",
                columns: new[] { "tenant_id", "plan_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_assignment_tenant_id_plan_id_employee_id_batch_id",
                table: "planning_assignment",
                columns: new[] { "tenant_id", "plan_id", "employee_id", "batch_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_batch_tenant_id_programme_id_starts_on",
                table: "planning_batch",
                columns: new[] { "tenant_id", "programme_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_batch_wish_tenant_id_batch_id",
                table: "planning_batch_wish",
                columns: new[] { "tenant_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_batch_wish_tenant_id_plan_id_batch_id",
                table: "planning_batch_wish",
                columns: new[] { "tenant_id", "plan_id", "batch_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_cycle_tenant_id_year",
                table: "planning_cycle",
                columns: new[] { "tenant_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_exclusion_tenant_id_plan_id_employee_id",
                table: "planning_exclusion",
                columns: new[] { "tenant_id", "plan_id", "employee_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_exclusion_tenant_id_programme_id",
                table: "planning_exclusion",
                columns: new[] { "tenant_id", "programme_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_fund_tenant_id_year_code",
                table: "planning_fund",
                columns: new[] { "tenant_id", "year", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_issue_tenant_id_year",
                table: "planning_issue",
                columns: new[] { "tenant_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_issue_competency_tenant_id_issue_id_competency_id",
                table: "planning_issue_competency",
                columns: new[] { "tenant_id", "issue_id", "competency_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_last_step_id",
                table: "planning_need",
                columns: new[] { "tenant_id", "last_step_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_competency_id_rank_state",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "competency_id", "rank", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_employee_id_competency_id",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "employee_id", "competency_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_score",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "score" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_state_score_required_level_hel~",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "state", "score", "required_level", "held_level" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_tenant_id_year_unit_id_competency_id_state",
                table: "planning_need",
                columns: new[] { "tenant_id", "year", "unit_id", "competency_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_decision_tenant_id_need_id",
                table: "planning_need_decision",
                columns: new[] { "tenant_id", "need_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_need_decision_tenant_id_step_id",
                table: "planning_need_decision",
                columns: new[] { "tenant_id", "step_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_plan_tenant_id_year_version",
                table: "planning_plan",
                columns: new[] { "tenant_id", "year", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_plan_batch_tenant_id_batch_id",
                table: "planning_plan_batch",
                columns: new[] { "tenant_id", "batch_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_plan_batch_tenant_id_fund_id",
                table: "planning_plan_batch",
                columns: new[] { "tenant_id", "fund_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_plan_batch_tenant_id_plan_id_batch_id",
                table: "planning_plan_batch",
                columns: new[] { "tenant_id", "plan_id", "batch_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_plan_prices_tenant_id_plan_id",
                table: "planning_plan_prices",
                columns: new[] { "tenant_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_programme_tenant_id_code",
                table: "planning_programme",
                columns: new[] { "tenant_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_programme_raise_tenant_id_programme_id_competency_~",
                table: "planning_programme_raise",
                columns: new[] { "tenant_id", "programme_id", "competency_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_planning_remark_tenant_id_plan_id",
                table: "planning_remark",
                columns: new[] { "tenant_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "IX_planning_unit_limit_tenant_id_year_unit_id",
                table: "planning_unit_limit",
                columns: new[] { "tenant_id", "year", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "platform_account",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "platform_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_claim_user_id",
                table: "platform_account_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_login_user_id",
                table: "platform_account_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_api_token_secret_hash",
                table: "platform_api_token",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_grant_account_id_tenant_id",
                table: "platform_grant",
                columns: new[] { "account_id", "tenant_id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_grant_tenant_id",
                table: "platform_grant",
                column: "tenant_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_job_state_created_at",
                table: "platform_job",
                columns: new[] { "state", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_membership_tenant_id_person_id",
                table: "platform_membership",
                columns: new[] { "tenant_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_setting_tenant_id_name",
                table: "platform_setting",
                columns: new[] { "tenant_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_tenant_slug",
                table: "platform_tenant",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_trail_tenant_id_object_id",
                table: "platform_trail",
                columns: new[] { "tenant_id", "object_id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_trail_tenant_id_sequence",
                table: "platform_trail",
                columns: new[] { "tenant_id", "sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appraisal_performance");

            migrationBuilder.DropTable(
                name: "competencies_level");

            migrationBuilder.DropTable(
                name: "competencies_requirement");

            migrationBuilder.DropTable(
                name: "competencies_withdrawal");

            migrationBuilder.DropTable(
                name: "competencies_wording");

            migrationBuilder.DropTable(
                name: "delivery_attendance");

            migrationBuilder.DropTable(
                name: "delivery_evidence");

            migrationBuilder.DropTable(
                name: "delivery_jp_entry");

            migrationBuilder.DropTable(
                name: "delivery_jp_year");

            migrationBuilder.DropTable(
                name: "delivery_nomination_step");

            migrationBuilder.DropTable(
                name: "delivery_spending");

            migrationBuilder.DropTable(
                name: "people_import_line");

            migrationBuilder.DropTable(
                name: "people_term");

            migrationBuilder.DropTable(
                name: "planning_assignment");

            migrationBuilder.DropTable(
                name: "planning_batch_wish");

            migrationBuilder.DropTable(
                name: "planning_cycle");

            migrationBuilder.DropTable(
                name: "planning_exclusion");

            migrationBuilder.DropTable(
                name: "planning_issue_competency");

            migrationBuilder.DropTable(
                name: "planning_need_decision");

            migrationBuilder.DropTable(
                name: "planning_plan_batch");

            migrationBuilder.DropTable(
                name: "planning_plan_prices");

            migrationBuilder.DropTable(
                name: "planning_programme_raise");

            migrationBuilder.DropTable(
                name: "planning_remark");

            migrationBuilder.DropTable(
                name: "planning_unit_limit");

            migrationBuilder.DropTable(
                name: "platform_account_claim");

            migrationBuilder.DropTable(
                name: "platform_account_login");

            migrationBuilder.DropTable(
                name: "platform_account_token");

            migrationBuilder.DropTable(
                name: "platform_api_token");

            migrationBuilder.DropTable(
                name: "platform_grant");

            migrationBuilder.DropTable(
                name: "platform_job");

            migrationBuilder.DropTable(
                name: "platform_letter");

            migrationBuilder.DropTable(
                name: "platform_membership");

            migrationBuilder.DropTable(
                name: "platform_protection_key");

            migrationBuilder.DropTable(
                name: "platform_setting");

            migrationBuilder.DropTable(
                name: "platform_trail");

            migrationBuilder.DropTable(
                name: "platform_trail_head");

            migrationBuilder.DropTable(
                name: "competencies_assessment");

            migrationBuilder.DropTable(
                name: "competencies_version");

            migrationBuilder.DropTable(
                name: "platform_file");

            migrationBuilder.DropTable(
                name: "delivery_jp_record");

            migrationBuilder.DropTable(
                name: "delivery_nomination");

            migrationBuilder.DropTable(
                name: "people_import");

            migrationBuilder.DropTable(
                name: "people_employee");

            migrationBuilder.DropTable(
                name: "planning_issue");

            migrationBuilder.DropTable(
                name: "planning_need_step");

            migrationBuilder.DropTable(
                name: "planning_need");

            migrationBuilder.DropTable(
                name: "planning_batch");

            migrationBuilder.DropTable(
                name: "planning_fund");

            migrationBuilder.DropTable(
                name: "planning_plan");

            migrationBuilder.DropTable(
                name: "platform_account");

            migrationBuilder.DropTable(
                name: "competencies_competency");

            migrationBuilder.DropTable(
                name: "delivery_batch");

            migrationBuilder.DropTable(
                name: "people_position");

            migrationBuilder.DropTable(
                name: "people_unit");

            migrationBuilder.DropTable(
                name: "planning_programme");

            migrationBuilder.DropTable(
                name: "platform_tenant");
        }
    }
}
