package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.outcome.OutcomeDetail;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.outcome.TrailStep;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.ValidityBase;
import kz.bilik.web.home.Menu;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** Why a listener got this outcome: paragraph, facts, arithmetic, the numbers in force, who and when. */
@Named
@RequestScoped
public class OutcomeView {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private OutcomeService outcomes;

    @Inject
    private Words words;

    @Inject
    private Menu menu;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

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

    /** The way back from the papers to the plan; a step leads on only where its reader may go. */
    public List<TrailLink> getTrail() {
        return outcomes.trail(new EnrolmentId(id)).stream().map(this::link).toList();
    }

    private TrailLink link(TrailStep step) {
        var number = step.id();
        return switch (step.kind()) {
            case CERTIFICATE -> page(step, "pi-verified", "/certificate/detail.xhtml", "id=" + number);
            case FOREIGN_CERTIFICATE -> page(step, "pi-globe", "/certificate/foreign.xhtml", "id=" + number);
            case REFERENCE -> new TrailLink(step, "pi-file-pdf", paper("reference", number));
            case PROTOCOL -> tab(step, "pi-list-check", number, "results");
            case ATTENDANCE -> tab(step, "pi-calendar", number, "attendance");
            case AGREEMENT -> new TrailLink(step, "pi-file-edit", null);
            case ADMISSION_ORDER -> page(step, "pi-user-plus", "/admission/detail.xhtml", "id=" + number);
            case REFERRAL_ORDER -> page(step, "pi-send", "/referral/detail.xhtml", "id=" + number);
            case APPLICATION -> page(step, "pi-file", "/application/detail.xhtml", "id=" + number);
            case DISTRICT_PLAN -> page(step, "pi-map", "/planning/plan.xhtml", "district=" + number);
            case REGION_PLAN -> page(step, "pi-map", "/planning/plan.xhtml", "region=" + number);
        };
    }

    private TrailLink page(TrailStep step, String icon, String path, String query) {
        return new TrailLink(step, icon, menu.isOpen(path) ? request.getContextPath() + path + "?" + query : null);
    }

    private TrailLink tab(TrailStep step, String icon, long course, String tab) {
        var link = page(step, icon, "/course/detail.xhtml", "id=" + course + "&tab=" + tab);
        return CourseDetailView.isOpen(tab, me::is) ? link : new TrailLink(step, icon, null);
    }

    private String paper(String kind, long number) {
        return request.getContextPath() + "/papers/" + kind + "/" + number + ".pdf";
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

    /** The course to go back to; 0 for those who came from somewhere else. */
    public long getCourse() {
        return course;
    }

    public void setCourse(long course) {
        this.course = course;
    }

    /** A number of the Rules as it was when this was decided. */
    public record SettingInForce(SettingKey key, String value) {}
}
