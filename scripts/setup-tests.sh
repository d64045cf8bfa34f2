#!/usr/bin/env bash
# Fetches the Debian packages that some tests judge our documents and look at our screens with. Without
# root, or without Debian, it says what is missing and lets the tests that need it skip, loudly.
set -euo pipefail

has() { command -v "$1" >/dev/null; }

missing=()
for tool in pdfsig pdftotext pdftoppm; do
  has "$tool" || missing+=(poppler-utils)
done
# Chromium without its windows looks at the same pages for two thirds of the work; the whole one does as well.
SHELL_ONLY=chromium-headless-shell
has $SHELL_ONLY || missing+=($SHELL_ONLY)
[ ${#missing[@]} -eq 0 ] && exit 0
mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)

spared() { [ "${missing[*]}" = $SHELL_ONLY ] && has chromium; }

if [ "$(id -u)" -ne 0 ] || ! has apt-get; then
  spared || echo "MISSING for tests: ${missing[*]} (tests that need them are skipped)" >&2
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
fetch() {
  apt-get update -qq
  apt-cache show $SHELL_ONLY >/dev/null 2>&1 || missing=("${missing[@]/$SHELL_ONLY/chromium}")
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
fetch || spared
