package kz.bilik.notice;

/** A notice was told for the first time; whoever carries notices further than the first page listens. */
public record NoticeTold(long id, NewNotice news) {}
