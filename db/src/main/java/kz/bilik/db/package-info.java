/**
 * The database as the product brings it along: schema and reference data as migrations, the embedded MariaDB that is the default on
 * one machine, and the accounts of a demonstration. Start-up and tests use it; no feature imports it. Paragraphs of the Rules are out
 * of its scope: it keeps what they decide.
 */
package kz.bilik.db;
