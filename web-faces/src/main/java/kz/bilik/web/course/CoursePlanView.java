package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.course.CoursePlan;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseStage;
import kz.bilik.course.CourseState;
import kz.bilik.course.LeadCategory;
import kz.bilik.course.LeadTrainer;
import kz.bilik.course.TimetableService;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerStanding;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The way of a course from the annual schedule to its first class: where it stands, what is missing, the next step. */
@Named
@RequestScoped
public class CoursePlanView {

    @Inject
    private CourseService courses;

    @Inject
    private TimetableService timetables;

    @Inject
    private CourseDetailView shown;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private CoursePlan plan;
    private List<LeadRow> leads;
    private List<StageRow> stages;
    private String reason;
    private LocalDate newStart;
    private LocalDate newEnd;

    public CoursePlan getPlan() {
        if (plan == null) {
            plan = courses.way(id());
        }
        return plan;
    }

    private CourseId id() {
        return new CourseId(shown.getId());
    }

    public CourseState[] getSteps() {
        return new CourseState[] {
            CourseState.PLANNED,
            CourseState.SCHEDULED,
            CourseState.LISTING,
            CourseState.ADMISSION,
            CourseState.IN_PROGRESS
        };
    }

    public String step(CourseState step) {
        var steps = Arrays.asList(getSteps());
        var now = getPlan().state();
        if (now == CourseState.CANCELLED || now == CourseState.POSTPONED) {
            return "";
        }
        var at = steps.contains(now) ? steps.indexOf(now) : steps.size();
        var its = steps.indexOf(step);
        return its < at ? "done" : its == at ? "now" : "";
    }

    // the next step

    /** Key of the word of the next step; empty when it is not the user's. */
    public String getNext() {
        var admin = me.is(Roles.INSTITUTE_ADMIN);
        return switch (getPlan().state()) {
            case PLANNED -> admin ? "schedule" : "";
            case SCHEDULED -> admin || me.is(Roles.REGION_EDU) ? "openLists" : "";
            case LISTING -> admin ? "openAdmission" : "";
            case ADMISSION -> admin ? "begin" : "";
            case POSTPONED -> admin ? "planAgain" : "";
            default -> "";
        };
    }

    public String getHindrance() {
        return getPlan().hindrances().stream().findFirst().map(words::ground).orElse("");
    }

    public String advance() {
        switch (getNext()) {
            case "schedule" -> courses.schedule(id());
            case "openLists" -> courses.openLists(id());
            case "openAdmission" -> courses.openAdmission(id());
            case "begin" -> courses.begin(id());
            case "planAgain" -> courses.planAgain(id());
            default -> {
                return null;
            }
        }
        notices.done(words.get("course.plan.advanced"));
        return back();
    }

    // who leads

    public boolean isLeadsWritable() {
        return me.is(Roles.INSTITUTE_ADMIN) && getPlan().beforeStart();
    }

    public List<LeadRow> getLeads() {
        if (leads == null) {
            leads = new ArrayList<>();
            getPlan().leads().forEach(known -> leads.add(new LeadRow(known.lead())));
            leads.add(new LeadRow(null));
        }
        return leads;
    }

    public List<TrainerStanding> getTrainers() {
        return timetables.trainers(id());
    }

    public LeadCategory[] getCategories() {
        return LeadCategory.values();
    }

    public String saveLeads() {
        courses.lead(
                id(),
                getLeads().stream()
                        .filter(row -> row.member != null)
                        .map(row -> new LeadTrainer(
                                new StaffMemberId(row.member), row.category, row.profileSince, row.university))
                        .toList());
        notices.done(words.get("course.plan.leads.saved"));
        return back();
    }

    // the end before the beginning

    public boolean isStoppable() {
        return me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR) && getPlan().stoppable();
    }

    public boolean isStaged() {
        return !getPlan().stages().isEmpty();
    }

    public List<StageRow> getStages() {
        if (stages == null) {
            stages = getPlan().stages().stream().map(StageRow::new).toList();
        }
        return stages;
    }

    public String cancel() {
        courses.cancel(id(), reason);
        notices.done(words.get("course.plan.cancelled"));
        return back();
    }

    public String postpone() {
        var dates = isStaged()
                ? getStages().stream()
                        .map(row -> new CourseStage(row.number, row.start, row.end))
                        .toList()
                : List.<CourseStage>of();
        var first = dates.isEmpty() ? newStart : dates.get(0).start();
        var last = dates.isEmpty() ? newEnd : dates.get(dates.size() - 1).end();
        courses.postpone(id(), first, last, dates, reason);
        notices.done(words.get("course.plan.postponed"));
        return back();
    }

    private String back() {
        return "/course/detail?faces-redirect=true&id=" + shown.getId() + "&tab=plan";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getNewStart() {
        return newStart;
    }

    public void setNewStart(LocalDate newStart) {
        this.newStart = newStart;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalDate newEnd) {
        this.newEnd = newEnd;
    }

    /** One who leads while he is named; an empty row names nobody. */
    public static class LeadRow {

        private Long member;
        private LeadCategory category = LeadCategory.PEDAGOGUE;
        private LocalDate profileSince;
        private String university;

        LeadRow(LeadTrainer lead) {
            if (lead != null) {
                member = lead.member().value();
                category = lead.category();
                profileSince = lead.profileSince();
                university = lead.university();
            }
        }

        public Long getMember() {
            return member;
        }

        public void setMember(Long member) {
            this.member = member;
        }

        public LeadCategory getCategory() {
            return category;
        }

        public void setCategory(LeadCategory category) {
            this.category = category;
        }

        public LocalDate getProfileSince() {
            return profileSince;
        }

        public void setProfileSince(LocalDate profileSince) {
            this.profileSince = profileSince;
        }

        public String getUniversity() {
            return university;
        }

        public void setUniversity(String university) {
            this.university = university;
        }
    }

    /** The new days of a stage while they are written. */
    public static class StageRow {

        private final int number;
        private LocalDate start;
        private LocalDate end;

        StageRow(CourseStage stage) {
            number = stage.stage();
            start = stage.start();
            end = stage.end();
        }

        public int getNumber() {
            return number;
        }

        public LocalDate getStart() {
            return start;
        }

        public void setStart(LocalDate start) {
            this.start = start;
        }

        public LocalDate getEnd() {
            return end;
        }

        public void setEnd(LocalDate end) {
            this.end = end;
        }
    }
}
