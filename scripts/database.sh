# Read by the scripts beside it: where PostgreSQL is, colours on a terminal only, and the service as a tool for its database.
# PGHOST, PGPORT, PGUSER and PGPASSWORD say where; DATABASE is the name, unicorn_test unless set.

export PGHOST=${PGHOST:-localhost} PGPORT=${PGPORT:-5432} PGUSER=${PGUSER:-postgres}
DATABASE=${DATABASE:-unicorn_test}

if [ -t 1 ]; then
  bold=$'\e[1m' green=$'\e[32m' red=$'\e[31m' plain=$'\e[0m'
else
  bold='' green='' red='' plain=''
fi

step() { printf '%s%s%s\n' "$bold" "$*" "$plain"; }
done_() { printf '%s%s%s\n' "$green" "$*" "$plain"; }
fail() {
  printf '%s%s%s\n' "$red" "$*" "$plain" >&2
  exit 1
}

sql() { psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --dbname "$1" --command "$2"; }

# In the words of Npgsql; the password comes from PGPASSWORD or a .pgpass file and is never printed.
connection_string() { printf 'Host=%s;Port=%s;Username=%s;Database=%s' "$PGHOST" "$PGPORT" "$PGUSER" "$DATABASE"; }

# The service's program. HUB_PROGRAM names a built one; otherwise it is built from here.
hub() {
  if [ -n "${HUB_PROGRAM:-}" ]; then
    DATABASE_URL="$(connection_string)" dotnet "$HUB_PROGRAM" "$@"
  else
    DATABASE_URL="$(connection_string)" dotnet run --project samples/LlmHubSample --no-launch-profile -- "$@"
  fi
}
