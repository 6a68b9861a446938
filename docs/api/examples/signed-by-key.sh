#!/usr/bin/env bash
# Which papers a key has signed: signed-by-key.sh KEY LOG…
# KEY is the SHA-256 of the signing certificate, as the header Bilik-Signature-Key had it; LOG are logs of the service.
# A line for each: time, template, who had it signed, SHA-256 of the signed file, SHA-256 of the document before (that of its manifest).
set -euo pipefail
[[ ${1:-} =~ ^[0-9a-f]{64}$ && $# -ge 2 ]] || { echo "Usage: signed-by-key.sh KEY LOG…" >&2; exit 2; }
key=$1
shift
sed -nE "s/.*\"time\":\"([^\"]+)\".*\"message\":\"document_signed template=([a-z0-9-]+) owner=([^ ]+) document=([0-9a-f]{64}) signed=([0-9a-f]{64}) key=$key .*/\1 \2 \3 \5 \4/p" "$@"
