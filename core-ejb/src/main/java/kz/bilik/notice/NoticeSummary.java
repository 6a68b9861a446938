package kz.bilik.notice;

import java.time.Instant;
import kz.bilik.shared.text.LocalText;

/** A notice that waits for its reader. */
public record NoticeSummary(long id, NoticeTone tone, LocalText text, String paragraph, String link, Instant toldAt) {}
