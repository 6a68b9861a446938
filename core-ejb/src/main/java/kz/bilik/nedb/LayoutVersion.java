package kz.bilik.nedb;

import java.time.Instant;

/** A decision on the layout; the latest is in force. */
public record LayoutVersion(int number, ExportLayout layout, String reason, String madeBy, Instant madeAt) {}
