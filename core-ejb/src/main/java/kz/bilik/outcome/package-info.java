/**
 * What the Rules decide about each listener at the end of a course, and why.
 *
 * <p>Paragraphs 2(6), 2(7), 23, 26 and 27 of the Rules. A decision keeps the facts and the settings it was taken on, so that it can be
 * explained years later. Papers that follow from it are made in {@code certificate} and {@code reference}.
 */
package kz.bilik.outcome;
