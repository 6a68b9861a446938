package kz.bilik.programme.policy;

/** What is done with a version on its way. */
public enum ProgrammeAct {
    RETURN,
    AGREE,
    APPROVE,
    ARCHIVE
}
