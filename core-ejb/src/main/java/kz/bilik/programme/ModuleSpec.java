package kz.bilik.programme;

import kz.bilik.shared.text.LocalText;

/** A module as a programme is described by: its title and its academic hours. */
public record ModuleSpec(LocalText title, int hours) {}
