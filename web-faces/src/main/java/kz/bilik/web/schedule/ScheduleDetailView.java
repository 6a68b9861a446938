package kz.bilik.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.bilik.course.CourseService;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.programme.Funding;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.Approver;
import kz.bilik.schedule.LineApprovalService;
import kz.bilik.schedule.LineRow;
import kz.bilik.schedule.LineState;
import kz.bilik.schedule.ScheduleDetail;
import kz.bilik.schedule.ScheduleState;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.Language;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;
import kz.bilik.web.signin.StepUp;

/** The annual schedule of a year: where it stands, who has answered, its lines, and the next act of whoever looks at it. */
@Named
@RequestScoped
public class ScheduleDetailView extends ListView<LineRow> {

    static final List<String> FILTERS = List.of("topic", "funding", "state", "month", "region", "due");

    private static final int MOST_LINES = 500;

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private LineApprovalService approvals;

    @Inject
    private CourseService courses;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AskedSchedule asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Language language;

    @Inject
    private Me me;

    private ScheduleDetail schedule;
    private Map<String, RegionSummary> regions;
    private List<LineRow> due;
    private String reason;
    private String post;
    private Part scan;

    /** Read before anything is drawn, so that a missing one answers 404. */
    public void open() {
        getSchedule();
    }

    public ScheduleDetail getSchedule() {
        if (schedule == null) {
            schedule = schedules.schedule(asked.schedule());
        }
        return schedule;
    }

    @Override
    protected Page<LineRow> load(PageRequest request) {
        return schedules.lines(asked.schedule(), request);
    }

    @Override
    protected List<String> filters() {
        return FILTERS;
    }

    @Override
    protected String naturalSort() {
        return "start";
    }

    @Override
    protected Map<String, String> kept() {
        return Map.of("id", String.valueOf(getId()));
    }

    public long getId() {
        return asked.schedule().value();
    }

    // who looks

    public boolean isBuilder() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isInstitute() {
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.AUDITOR) || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isAsked() {
        return me.isAny(Roles.REGION_EDU, Roles.AUTH_BODY);
    }

    public boolean isInWork() {
        return isBuilder() && getSchedule().state().isInWork();
    }

    public boolean isSignable() {
        return me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR) && getSchedule().state() == ScheduleState.AGREED;
    }

    public boolean isAmendable() {
        return isBuilder() && getSchedule().state() == ScheduleState.APPROVED;
    }

    // what is shown

    public ScheduleState[] getSteps() {
        return new ScheduleState[] {
            ScheduleState.DRAFT, ScheduleState.ON_AGREEMENT, ScheduleState.AGREED, ScheduleState.APPROVED
        };
    }

    public String step(ScheduleState step) {
        var now = getSchedule().state();
        var at = switch (now) {
            case DRAFT, AMENDED -> 0;
            case ON_AGREEMENT, RETURNED -> 1;
            case AGREED -> 2;
            case APPROVED -> 3;
        };
        var its = List.of(getSteps()).indexOf(step);
        return its < at || its == at && now == ScheduleState.APPROVED ? "done" : its == at ? "now" : "";
    }

    /** Why sending would be refused now; empty when it would not. */
    public String getHindrance() {
        return getSchedule().hindrances().stream()
                .findFirst()
                .map(words::ground)
                .orElse("");
    }

    public String approver(Approver approver) {
        return approver.regionKato() == null ? words.name(approver.kind()) : words.text(region(approver.regionKato()));
    }

    private LocalText region(String kato) {
        return regions().get(kato).name();
    }

    private Map<String, RegionSummary> regions() {
        if (regions == null) {
            regions = organisations.regions().stream().collect(Collectors.toMap(RegionSummary::kato, known -> known));
        }
        return regions;
    }

    public List<RegionSummary> getRegions() {
        return organisations.regions();
    }

    public Funding[] getFundings() {
        return Funding.values();
    }

    public LineState[] getLineStates() {
        return LineState.values();
    }

    public List<Integer> getMonths() {
        return Arrays.stream(Month.values()).map(Month::getValue).toList();
    }

    public String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    // acts

    public String propose() {
        var made = schedules.propose(asked.schedule());
        notices.done(words.of("schedule.proposed", made));
        return back();
    }

    public String send() {
        schedules.send(asked.schedule());
        notices.done(words.get("schedule.sent"));
        return back();
    }

    @StepUp
    public String sign() {
        schedules.sign(asked.schedule());
        notices.done(words.get("schedule.signed"));
        return back();
    }

    public String amend() {
        schedules.amend(asked.schedule(), reason);
        notices.done(words.get("schedule.amended"));
        return back();
    }

    /** Agreed lines that have no course yet. */
    public List<LineRow> getUnplanned() {
        return isBuilder()
                ? schedules.lines(asked.schedule(), page(Map.of("state", LineState.AGREED.name()))).rows().stream()
                        .filter(line -> line.courseId() == null)
                        .toList()
                : List.of();
    }

    public String planAll() {
        var lines = getUnplanned();
        lines.forEach(line -> courses.plan(line.id()));
        notices.done(words.of("schedule.planned", lines.size()));
        return back();
    }

    /** Lines that wait for the answer of the user's body. */
    public List<LineRow> getDue() {
        if (due == null) {
            due = isAsked()
                    ? schedules
                            .lines(asked.schedule(), page(Map.of("due", "1")))
                            .rows()
                    : List.of();
        }
        return due;
    }

    public String approveAll() {
        var lines = getDue().stream().map(line -> line.id().value()).collect(Collectors.toSet());
        approvals.approveAll(asked.schedule(), lines, post, UploadedPart.of(scan));
        notices.done(words.of("schedule.approved.lines", lines.size()));
        return back();
    }

    private static PageRequest page(Map<String, String> filters) {
        return new PageRequest(0, MOST_LINES, "", true, filters);
    }

    private String back() {
        return "/schedule/detail?faces-redirect=true&id=" + getId();
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** As it was typed the last time. */
    public String getPost() {
        if (post == null && isAsked()) {
            post = Objects.toString(approvals.lastPost(), "");
        }
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
