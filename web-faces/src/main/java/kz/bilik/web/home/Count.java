package kz.bilik.web.home;

/** A number on the first page and the list behind it. */
public record Count(String id, String icon, String tone, long number, String word, String link) {}
