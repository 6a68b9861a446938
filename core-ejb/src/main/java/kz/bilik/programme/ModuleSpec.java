package kz.bilik.programme;

import kz.bilik.shared.text.LocalText;

/**
 * A module as a programme is described by: its title and its academic hours.
 *
 * @param stage in which stage of a staged programme it is taught, from 1
 */
public record ModuleSpec(LocalText title, int hours, int stage) {

    public ModuleSpec(LocalText title, int hours) {
        this(title, hours, 1);
    }
}
