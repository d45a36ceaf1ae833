#!/usr/bin/env bash
# Takes the pictures of docs/images from the running service, in Chromium without a window.
# Usage: eng/take-screenshots.sh [FOLDER]. The service must be built.
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=$(realpath "${1:-docs/images}")
data=$(mktemp -d)
mkdir -p "$pictures"
program=$(realpath "${HUB_PROGRAM:-samples/LlmHubSample/bin/Debug/net10.0/LlmHubSample.dll}")

# One user inside the rollout and everybody else outside, so that both sides are there at once.
export ASPNETCORE_ENVIRONMENT=Development FEATURE_LLM_HUB_ROLLOUT=0 FEATURE_LLM_HUB_WHITELIST=admin@example.com
export FEATURE_ADVANCED_ANALYTICS_ROLLOUT=100 FEATURE_MODEL_RECOMMENDATIONS_ROLLOUT=100
(cd samples/LlmHubSample && exec dotnet "$program" --urls http://127.0.0.1:0 \
  --HubFile "$data/hub.db" --FlagsFile "$data/flags.db") > "$data/log" 2>&1 &
service=$!
trap 'kill "$service" 2> /dev/null || true; wait "$service" 2> /dev/null || true; rm -rf "$data"' EXIT

until address=$(grep -oE 'Now listening on: http://[0-9.:]+' "$data/log" | grep -oE 'http://.*'); do
  kill -0 "$service" 2> /dev/null || { cat "$data/log" >&2; exit 1; }
  sleep 0.1
done

# Chromium refuses to sandbox itself as root, which containers run as.
shoot() {
  chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars --user-data-dir="$data/browser" \
    --window-size="$3" --screenshot="$data/picture.png" "$address$2" > "$data/chromium.log" 2>&1 || { cat "$data/chromium.log" >&2; exit 1; }
  mv "$data/picture.png" "$pictures/$1.png"
  echo "$1.png"
}

shoot old-page '/admin/llm-analytics?user_id=test@example.com' 900,420
shoot hub '/admin/llm-management?tab=analytics&user_id=admin@example.com' 1120,620
shoot hub-catalog '/admin/llm-management?tab=catalog&user_id=admin@example.com' 1120,620
shoot metrics '/metrics' 1120,620
