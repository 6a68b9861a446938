package kz.bilik.web.home;

/** A line of the menu: where it leads, its icon, the key of its word, and whether the user is there now. */
public record MenuItem(String path, String icon, String word, boolean current) {}
