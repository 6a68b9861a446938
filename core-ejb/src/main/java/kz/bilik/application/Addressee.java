package kz.bilik.application;

/** To whom an application goes: the head of the preschool, the district's department, or the administration of a city without districts. */
public enum Addressee {
    PRESCHOOL,
    DISTRICT,
    REGION
}
