#!/usr/bin/env bash
# Makes the test database anew: drops and creates it, applies all migrations in order, adds users, tiers and models, and checks
# what came of it. May be run again at any time. PGHOST, PGPORT, PGUSER and PGPASSWORD say where the server is.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/database.sh

# It drops a database: never one that somebody could mean to keep.
case $DATABASE in
  *_test) ;;
  *) fail "DATABASE is '$DATABASE': this script drops the database, so its name must end with _test." ;;
esac
command -v psql > /dev/null || fail "psql is missing: install postgresql-client."
sql postgres 'SELECT 1' > /dev/null || fail "No PostgreSQL server answers at $PGHOST:$PGPORT for the user $PGUSER. Set PGHOST, PGPORT, PGUSER, PGPASSWORD."

step "Dropping and creating $DATABASE"
sql postgres "DROP DATABASE IF EXISTS \"$DATABASE\" WITH (FORCE)"
sql postgres "CREATE DATABASE \"$DATABASE\""

step "Applying the migrations"
hub migrate up

step "Adding users, tiers and models"
hub seed

step "Checking"
for table in users tiers providers models routing_rules; do
  rows=$(sql "$DATABASE" "SELECT COUNT(*) FROM $table")
  [ "$rows" -gt 0 ] || fail "The table $table is empty."
  printf '  %-14s %s rows\n' "$table" "$rows"
done
missing=$(hub migrate list | grep -c '^missing' || true)
[ "$missing" -eq 0 ] || fail "$missing migrations are not applied."

done_ "Ready. Use it with:"
printf 'DATABASE_URL=%s\n' "$(connection_string)"
