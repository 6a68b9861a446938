package kz.bilik.course;

/** As which of the three categories of paragraph 20 somebody leads a course. */
public enum LeadCategory {
    /** A pedagogue with work experience in the profile of the programme. */
    PEDAGOGUE,
    /** A specialist or employee of production under a service contract. */
    SPECIALIST,
    /** Of the teaching staff of a university. */
    PROFESSOR
}
