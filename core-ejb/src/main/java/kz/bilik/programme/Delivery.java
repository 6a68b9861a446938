package kz.bilik.programme;

/** Whether a programme is taught at once or in stages (paragraph 19). */
public enum Delivery {
    ONE_TIME,
    STAGED
}
