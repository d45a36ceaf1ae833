#!/usr/bin/env bash
# Takes migrations back, after a backup: scripts/rollback-db.sh VERSION. Everything above VERSION is taken back; 0 takes back
# all. The backup goes to BACKUPS (backups unless set), and its path is printed with the command that restores it.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/database.sh

version=${1:-}
[[ $version =~ ^[0-9]+$ ]] || fail "usage: scripts/rollback-db.sh VERSION (a number; 'migrate list' shows them)"
command -v pg_dump > /dev/null || fail "pg_dump is missing: install postgresql-client."

backups=${BACKUPS:-backups}
mkdir -p "$backups"
backup=$backups/$DATABASE-$(date -u +%Y%m%dT%H%M%SZ).dump

step "Backing up $DATABASE"
# Under another name first: a backup that was cut off must not look like one.
pg_dump --format=custom --file "$backup.part" "$DATABASE" || fail "The backup failed; nothing was taken back."
mv "$backup.part" "$backup"
printf '%s\n' "$backup"

step "Taking back everything above version $version"
hub migrate down "$version"

done_ "Done. To restore the backup:"
printf 'pg_restore --clean --if-exists --dbname %s %s\n' "$DATABASE" "$backup"
