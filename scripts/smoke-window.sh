#!/usr/bin/env bash
# Opens the real window on the sample story, on a virtual screen, waits for its first frames and closes it.
# Where no virtual screen can be had it says so and fails nothing. Needs target/classes, as mvn compile lays them.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/deps-debian.sh --window --screen
if ! command -v xvfb-run >/dev/null || ! ldconfig -p | grep -qF libgtk-3.so.0; then
    echo "No virtual screen to be had here: the window was not tried."
    exit 0
fi

picture=target/smoke/window.png
rm -f "$picture"
mkdir -p target/smoke
config=$(mktemp -d)
trap 'rm -rf "$config"' EXIT
XDG_CONFIG_HOME=$config timeout 180 xvfb-run -a -s "-screen 0 1440x900x24" \
    mvn -B -ntp -q javafx:run "-Djavafx.args=--smoke $picture"
if [ ! -s "$picture" ]; then
    echo "The window opened no picture: $picture is missing." >&2
    exit 1
fi
echo "The window opened: $picture"
