package kz.bilik.schedule;

/** Columns of the annual schedule as an Excel file; behind them stands one for each region that sends listeners. */
public enum ScheduleColumn {
    CODE(14),
    TOPIC(48),
    STREAM(7),
    START(12),
    END(12),
    HOURS(8),
    FORM(30),
    LANGUAGE(14),
    FUNDING(24),
    PLACE(30),
    TRAINER(32),
    PLACES(9),
    STATE(16);

    private final int width;

    ScheduleColumn(int width) {
        this.width = width;
    }

    /** In characters. */
    int width() {
        return width;
    }
}
