package kz.bilik.application;

/** By what the shares of applicants and places are compared. */
public enum ShareDimension {
    REGION,
    DISTRICT,
    LANGUAGE,
    OWNERSHIP,
    POSITION
}
