using FluentMigrator;

namespace LlmHubSample.Database.Migrations;

[Migration(1, "Users, and what their tiers allow")]
public sealed class M01UsersAndTiers : Migration
{
    public override void Up()
    {
        Create.Table("tiers")
            .WithColumn("name").AsString(20).PrimaryKey()
            .WithColumn("requests_per_day").AsInt32().NotNullable()
            .WithColumn("max_tokens").AsInt32().NotNullable();
        Create.Table("users")
            .WithColumn("email").AsString(320).PrimaryKey()
            .WithColumn("display_name").AsString(100).NotNullable()
            .WithColumn("tier").AsString(20).NotNullable().ForeignKey("tiers", "name")
            .WithColumn("roles").AsString(200).NotNullable();
    }

    public override void Down()
    {
        Delete.Table("users");
        Delete.Table("tiers");
    }
}
