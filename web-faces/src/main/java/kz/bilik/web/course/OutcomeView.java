package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.outcome.OutcomeDetail;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.ValidityBase;
import kz.bilik.web.shared.Words;

/** Why a listener got this outcome: paragraph, facts, arithmetic, the numbers in force, who and when. */
@Named
@RequestScoped
public class OutcomeView {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private OutcomeService outcomes;

    @Inject
    private Words words;

    private long id;
    private long course;
    private OutcomeDetail outcome;

    public void open() {
        getOutcome();
    }

    public OutcomeDetail getOutcome() {
        if (outcome == null) {
            outcome = outcomes.outcome(new EnrolmentId(id));
        }
        return outcome;
    }

    public List<Map.Entry<String, String>> getFacts() {
        return getOutcome().facts().entrySet().stream()
                .map(fact -> Map.entry(fact.getKey(), shown(fact.getValue())))
                .toList();
    }

    private String shown(String fact) {
        return DATE.matcher(fact).matches() ? words.date(LocalDate.parse(fact)) : fact;
    }

    /** Without those of chapter 2 of the Rules, on organising courses, which bear on no outcome. */
    public List<SettingInForce> getSettings() {
        return getOutcome().settings().entrySet().stream()
                .flatMap(entry -> SettingKey.find(entry.getKey())
                        .filter(OutcomeView::bearsOnOutcomes)
                        .map(key -> inForce(key, entry.getValue()))
                        .stream())
                .toList();
    }

    private SettingInForce inForce(SettingKey key, String value) {
        return new SettingInForce(
                key, key == SettingKey.CERTIFICATE_VALIDITY_BASE ? words.name(ValidityBase.valueOf(value)) : value);
    }

    private static boolean bearsOnOutcomes(SettingKey key) {
        var paragraph = Integer.parseInt(key.paragraph().replaceAll("\\D.*", ""));
        return paragraph < 3 || paragraph > 18;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getCourse() {
        return course;
    }

    public void setCourse(long course) {
        this.course = course;
    }

    /** A number of the Rules as it was when this was decided. */
    public record SettingInForce(SettingKey key, String value) {}
}
