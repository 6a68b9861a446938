/**
 * The append-only record of every state change: who, in which role, when, from what to what, why (G-5).
 *
 * <p>Each row carries the hash of the row before it, so a row that was changed, removed or slipped in later breaks the chain, and {@code verify} names the
 * first bad one. The application's database user may insert and read, nothing else.
 *
 * <p>Out of scope: technical logs. No personal data stand here, only ids.
 */
package kz.bilik.audit;
