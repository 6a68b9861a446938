package kz.bilik.staffing;

/** What paragraph 3(2) wants regulated by a document that the head approved. */
public enum RegulatingKind {
    PROGRAMME_DEVELOPMENT,
    COURSE_CONDUCT,
    POST_COURSE_SUPPORT,
    EFFECTIVENESS_MONITORING
}
