package kz.bilik.web.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import kz.bilik.certificate.BlankAct;
import kz.bilik.certificate.BlankId;
import kz.bilik.certificate.BlankService;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The act by which a blank is written off as spoiled or lost, or a spoiled one destroyed. */
@Named
@RequestScoped
public class BlankActView {

    @Inject
    private BlankService blanks;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private long id;
    private String number;
    private String actNo;
    private LocalDate actDate;
    private String reason;

    public String spoil() {
        blanks.spoil(new BlankId(id), act());
        return done("blank.spoiled");
    }

    public String lose() {
        blanks.lose(new BlankId(id), act());
        return done("blank.lost");
    }

    public String destroy() {
        blanks.destroy(new BlankId(id), act());
        return done("blank.destroyed");
    }

    private BlankAct act() {
        return new BlankAct(actNo, getActDate(), reason);
    }

    private String done(String key) {
        notices.done(words.of(key, number));
        return "/blank/list?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getActNo() {
        return actNo;
    }

    public void setActNo(String actNo) {
        this.actNo = actNo;
    }

    public LocalDate getActDate() {
        return actDate == null ? LocalDate.now(clock) : actDate;
    }

    public void setActDate(LocalDate actDate) {
        this.actDate = actDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
