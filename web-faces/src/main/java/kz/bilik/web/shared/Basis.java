package kz.bilik.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** What a form asks for when something is done on the strength of a paper: number and date of the order, act, protocol or letter, today's unless told otherwise, and the reason. */
@Named
@RequestScoped
public class Basis {

    @Inject
    private Clock clock;

    private String number;
    private LocalDate date;
    private String reason;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date == null ? LocalDate.now(clock) : date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
