package kz.bilik.programme.policy;

import java.time.LocalDate;

/**
 * An act on the way of a programme to its approval.
 *
 * @param text what the act must say: remarks, with whom it was agreed, why it is archived
 * @param orderNo of the approving order; null for other acts
 * @param draftedByCaller whether the one who would agree wrote the draft himself
 */
public record ProgrammeActFacts(
        ProgrammeAct act,
        String text,
        String orderNo,
        LocalDate orderDate,
        LocalDate today,
        boolean draftedByCaller,
        boolean usedByOpenCourses) {}
