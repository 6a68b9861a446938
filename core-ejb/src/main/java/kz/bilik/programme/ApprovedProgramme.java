package kz.bilik.programme;

import java.util.Set;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.text.LocalText;

/** A programme that courses may be planned by, in its latest approved version. */
public record ApprovedProgramme(
        ProgrammeId id, String code, LocalText title, int hours, CourseForm form, Set<PositionGroup> targetGroups) {}
