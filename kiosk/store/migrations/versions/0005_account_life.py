"""The life of accounts: keys of other systems, the outgoing feed, ownership checks, tickets, closing."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

import kiosk.store.database

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _add_api_keys()
    _add_feed_events()
    _add_ownership_checks()
    _add_email_changes()
    _add_tickets()
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("closed_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=True)
        )


def _add_api_keys() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "right",
            sa.Enum("feed", "care", "delivery", name="apiright", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("key_hash", sa.String(), nullable=False),
        sa.Column("created_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("key_hash", name=op.f("uq_api_keys_key_hash")),
        sa.UniqueConstraint("name", name=op.f("uq_api_keys_name")),
    )


def _add_feed_events() -> None:
    op.create_table(
        "feed_events",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "account_created",
                "account_confirmed",
                "email_changed",
                "password_changed",
                "profile_changed",
                "vehicle_added",
                "vehicle_changed",
                "vehicle_removed",
                "account_merged",
                "account_closed",
                "account_erased",
                name="feedkind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("vin", sa.String(), nullable=True),
        sa.Column("into_subject", sa.Uuid(), nullable=True),
        sa.Column("happened_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_feed_events")),
        sa.UniqueConstraint("subject", "version", name=op.f("uq_feed_events_subject_version")),
    )
    with op.batch_alter_table("feed_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feed_events_account_id"), ["account_id"], unique=False)

    op.create_table(
        "feed_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed_head")),
    )


def _add_ownership_checks() -> None:
    op.create_table(
        "ownership_checks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("vin", sa.String(), nullable=False),
        sa.Column("claimant_id", sa.Uuid(), nullable=False),
        sa.Column("holder_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "cleared",
                "refused",
                "lapsed",
                name="ownershipstate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("asked_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=False),
        sa.Column("told_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claimant_id"], ["accounts.id"], name=op.f("fk_ownership_checks_claimant_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["holder_id"], ["accounts.id"], name=op.f("fk_ownership_checks_holder_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["vin"], ["vehicles.vin"], name=op.f("fk_ownership_checks_vin_vehicles")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ownership_checks")),
    )
    with op.batch_alter_table("ownership_checks", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ownership_checks_claimant_id"), ["claimant_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_ownership_checks_holder_id"), ["holder_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_ownership_checks_vin"), ["vin"], unique=False)
        batch_op.create_index(
            "uq_ownership_checks_open",
            ["vin", "claimant_id"],
            unique=True,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )


def _add_email_changes() -> None:
    op.create_table(
        "email_changes",
        sa.Column("proof_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("new_email", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_email_changes_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["proof_id"], ["proofs.id"], name=op.f("fk_email_changes_proof_id_proofs")
        ),
        sa.PrimaryKeyConstraint("proof_id", name=op.f("pk_email_changes")),
    )
    with op.batch_alter_table("email_changes", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_email_changes_account_id"), ["account_id"], unique=False
        )


def _add_tickets() -> None:
    op.create_table(
        "tickets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column(
            "topic",
            sa.Enum(
                "question",
                "order",
                "invoice",
                "ownership",
                "complaint",
                "sold",
                "stolen",
                "destroyed",
                "lease_ended",
                name="topic",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("vin", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum("open", "answered", "closed", name="ticketstate", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("opened_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=False),
        sa.Column("changed_at", kiosk.store.database.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_tickets_account_id_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["device_id"], ["devices.id"], name=op.f("fk_tickets_device_id_devices")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets")),
        sa.UniqueConstraint("number", name=op.f("uq_tickets_number")),
    )
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tickets_account_id"), ["account_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.drop_column("closed_at")

    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tickets_account_id"))

    op.drop_table("tickets")
    with op.batch_alter_table("email_changes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_email_changes_account_id"))

    op.drop_table("email_changes")
    with op.batch_alter_table("ownership_checks", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ownership_checks_open",
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )
        batch_op.drop_index(batch_op.f("ix_ownership_checks_vin"))
        batch_op.drop_index(batch_op.f("ix_ownership_checks_holder_id"))
        batch_op.drop_index(batch_op.f("ix_ownership_checks_claimant_id"))

    op.drop_table("ownership_checks")
    op.drop_table("feed_head")
    with op.batch_alter_table("feed_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_feed_events_account_id"))

    op.drop_table("feed_events")
    op.drop_table("api_keys")
