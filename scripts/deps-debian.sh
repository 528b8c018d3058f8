#!/usr/bin/env bash
# Installs the native libraries that Debian's JDK lacks, and nothing else. Safe to run any number of times.
#   scripts/deps-debian.sh            what the tests need: one library, which the full JDK already brings
#   scripts/deps-debian.sh --window   what a window needs as well: GTK 3
#   scripts/deps-debian.sh --screen   what a window needs where there is no screen: a virtual one
# Where apt is not there, or one is not root, it says what is missing and fails nothing.
set -euo pipefail

have() { ldconfig -p 2>/dev/null | grep -qF "$1" || [ -n "$(find /lib /usr/lib /usr/local/lib -name "$1*" -print -quit 2>/dev/null)" ]; }

wanted=()
want() { have "$1" || wanted+=("$2"); }

want libpangoft2-1.0.so.0 libpangoft2-1.0-0
for part in "$@"; do
    case $part in
        --window)
            want libgtk-3.so.0 libgtk-3-0
            want libXtst.so.6 libxtst6
            want libXxf86vm.so.1 libxxf86vm1
            want libGL.so.1 libgl1
            ;;
        --screen)
            command -v Xvfb >/dev/null || wanted+=(xvfb)
            command -v xauth >/dev/null || wanted+=(xauth)
            ;;
        *)
            echo "usage: deps-debian.sh [--window] [--screen]" >&2
            exit 2
            ;;
    esac
done

if [ ${#wanted[@]} -eq 0 ]; then
    exit 0
fi
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "Missing: ${wanted[*]}. On Debian: sudo apt-get install --no-install-recommends ${wanted[*]}" >&2
    exit 0
fi
echo "Installing ${wanted[*]}"
export DEBIAN_FRONTEND=noninteractive
install() { apt-get install -y -q --no-install-recommends "${wanted[@]}" >/dev/null 2>&1; }
install || { apt-get update -q >/dev/null 2>&1 && install; } || echo "Could not install ${wanted[*]}" >&2
