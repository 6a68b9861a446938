package kz.bilik.organisation;

/** Whose an organisation is. Private preschools take courses like state ones (paragraph 9). */
public enum Ownership {
    STATE,
    PRIVATE
}
