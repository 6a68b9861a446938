package kz.bilik.assessment.policy;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;

/** @param score null when the listener has none */
public record ScoreFacts(BigDecimal score, BigDecimal maxScore, Settings rules) {}
