package kz.bilik.course;

/** Who gives a class: a trainer of the institute or an invited person (paragraph 21). */
public enum InstructorKind {
    TRAINER,
    GUEST
}
