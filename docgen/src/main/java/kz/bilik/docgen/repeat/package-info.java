/**
 * Requests that are sent twice because the first answer got lost: the header {@code Idempotency-Key} by
 * draft-ietf-httpapi-idempotency-key-header-07, per client.
 */
package kz.bilik.docgen.repeat;
