package kz.bilik.outcome;

import java.math.BigDecimal;
import kz.bilik.shared.text.LocalText;

/** A line of the supplement: a mastered module, its hours and the grade in percent. */
public record GradeLine(LocalText title, int hours, BigDecimal grade) {}
