package kz.bilik.planning;

import java.time.Instant;
import kz.bilik.shared.text.LocalText;

/** A need of a preschool and what became of it. */
public record NeedDetail(
        NeedId id, LocalText preschool, LineCells cells, NeedState state, String reason, Instant statedAt) {}
