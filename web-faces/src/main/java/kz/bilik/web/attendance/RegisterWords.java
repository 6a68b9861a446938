package kz.bilik.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bilik.attendance.AttendanceRow;
import kz.bilik.web.shared.Words;

/** How a listener of the register stands, in words: the same on the page and in the answer to a mark. */
@Named
@RequestScoped
public class RegisterWords {

    private Words words;

    protected RegisterWords() {}

    @Inject
    public RegisterWords(Words words) {
        this.words = words;
    }

    public String lessons(AttendanceRow row) {
        return words.of(
                "attendance.lessons",
                row.lessons().attended(),
                row.lessons().all(),
                row.lessons().percent());
    }

    public String tone(AttendanceRow row) {
        if (!row.forecast().reachable()) {
            return "bad";
        }
        return row.forecast().endangered() ? "warn" : "good";
    }

    public String forecast(AttendanceRow row) {
        return row.forecast().reachable()
                ? words.of("attendance.mayMiss", words.number(row.forecast().mayStillMissHours()))
                : words.get("attendance.lost");
    }

    /** The day on which the minimum was lost, or will be when nothing more is attended; empty when it never will. */
    public String day(AttendanceRow row) {
        var day = row.forecast().unreachableOn();
        if (day == null) {
            return "";
        }
        return words.of(row.forecast().reachable() ? "attendance.lostFrom" : "attendance.lostSince", words.date(day));
    }
}
