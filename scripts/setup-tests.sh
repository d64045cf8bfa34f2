#!/usr/bin/env bash
# Fetches the Debian packages that some tests judge our documents with. Without root, or without
# Debian, it says what is missing and lets the tests that need it skip, loudly.
set -euo pipefail

declare -A PACKAGE_OF=([pdfsig]=poppler-utils [pdftotext]=poppler-utils [pdftoppm]=poppler-utils [chromium]=chromium)
missing=()
for tool in "${!PACKAGE_OF[@]}"; do
  command -v "$tool" >/dev/null || missing+=("${PACKAGE_OF[$tool]}")
done
[ ${#missing[@]} -eq 0 ] && exit 0
mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "MISSING for tests: ${missing[*]} (tests that need them are skipped)" >&2
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${missing[@]}"
