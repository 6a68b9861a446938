package kz.bilik.calendar;

/** How a day differs from what its weekday says (CAL-1). */
public enum DayKind {
    HOLIDAY,
    DAY_OFF_TRANSFER,
    WORKING_WEEKEND;

    public boolean isWorking() {
        return this == WORKING_WEEKEND;
    }
}
