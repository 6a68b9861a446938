package kz.bilik.programme;

import kz.bilik.shared.text.LocalText;

/** A module of a programme as pages and papers show it. */
public record ModuleDetail(ModuleId id, int position, LocalText title, int hours, int stage) {}
