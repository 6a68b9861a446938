package kz.bilik.programme;

import java.util.Set;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.text.LocalText;

/**
 * A programme that courses may be planned by, in its latest approved version.
 *
 * @param distance whether it may be taught at a distance; always for the mixed form (paragraph 4)
 */
public record ApprovedProgramme(
        ProgrammeId id,
        String code,
        LocalText title,
        int hours,
        CourseForm form,
        boolean distance,
        Set<PositionGroup> targetGroups) {}
