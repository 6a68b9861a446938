/**
 * What {@code ./run} does: starts the parts of the product on one machine, watches over them and stops them. The settings come from the
 * environment and are listed in {@code docs/operations.md}. No rule of the regulation is here.
 */
package kz.bilik.launcher;
