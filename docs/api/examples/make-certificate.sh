#!/usr/bin/env bash
# Makes a certificate of the sample's data with curl. DOCGEN_URL and DOCGEN_KEY are set by the caller; the paper is written to the given file.
set -euo pipefail
paper=${1:-certificate.pdf}
key="Authorization: Bearer $DOCGEN_KEY"

data=$(curl -sS --fail-with-body -H "$key" "$DOCGEN_URL/api/v1/templates/certificate/sample?lang=ru")
if ! curl -sS --fail-with-body -H "$key" -H 'Content-Type: application/json' -H 'Idempotency-Key: certificate-BEDI-2026-000001' \
    -o "$paper" --data-binary "$data" "$DOCGEN_URL/api/v1/documents/certificate?lang=ru"; then
    cat "$paper" >&2 # a refusal: application/problem+json with every reason
    rm "$paper"
    exit 1
fi
