package kz.bilik.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.planning.PlanningService;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.LineDraft;
import kz.bilik.schedule.ScheduleDetail;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.StageDates;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerStanding;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** The form of a line: a new one for a programme that was chosen, or one that is corrected. */
@Named
@RequestScoped
public class LineEditView {

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private OrganisationService organisations;

    @Inject
    private PlanningService planning;

    @Inject
    private AskedSchedule asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private boolean loaded;
    private ScheduleDetail schedule;
    private ProgrammeDetail programme;
    private Long programmeId;
    private Integer stream;
    private Integer quarter;
    private LocalDate start;
    private LocalDate end;
    private List<StageRow> stages = new ArrayList<>();
    private CourseForm form;
    private boolean distance;
    private String language;
    private Funding funding = Funding.REPUBLICAN_BUDGET;
    private String place;
    private Long trainer;
    private Map<String, Number> quota = new HashMap<>();
    private Map<String, Map<String, Integer>> plans;

    public void open() {
        load();
    }

    /** The form stands on what is in the database, also when it comes back with what was typed. */
    private void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        var changed = asked.changed();
        if (changed.isPresent()) {
            var detail = schedules.line(changed.get());
            if (!detail.editable()) {
                throw new NotFoundException("schedule_line", changed.get().value());
            }
            var line = detail.line();
            schedule = schedules.schedule(line.scheduleId());
            programme = programmes.programme(line.programmeId());
            stream = line.stream();
            quarter = line.quarter();
            start = line.start();
            end = line.end();
            form = line.form();
            distance = line.distance();
            language = line.language();
            funding = line.funding();
            place = line.place();
            trainer = line.trainer() == null ? null : line.trainer().value();
            quota.putAll(line.quota());
            stageRows(line.stages());
        } else {
            schedule = schedules.schedule(asked.into());
            var chosen = asked.text("programme");
            if (chosen.matches("\\d{1,18}")) {
                programme = programmes.programme(new ProgrammeId(Long.parseLong(chosen)));
                stream = schedules.nextStream(schedule.id(), programme.code());
                form = programme.terms().form();
                distance = programme.terms().distance();
                language = programme.terms().languages().stream()
                        .sorted()
                        .findFirst()
                        .orElse("kk");
                stageRows(List.of());
            }
        }
        programmeId = programme == null ? null : programme.id().value();
    }

    private void stageRows(List<StageDates> known) {
        if (programme.terms().delivery() == Delivery.STAGED) {
            var last = programme.modules().stream()
                    .mapToInt(ModuleDetail::stage)
                    .max()
                    .orElse(1);
            IntStream.rangeClosed(1, last)
                    .mapToObj(number -> new StageRow(
                            number,
                            known.stream()
                                    .filter(dates -> dates.stage() == number)
                                    .findFirst()
                                    .orElse(null)))
                    .forEach(stages::add);
        }
    }

    public boolean isFresh() {
        return asked.changed().isEmpty();
    }

    /** A new line needs its programme first: languages, stages and hours are those of the programme. */
    public boolean isChosen() {
        load();
        return programme != null;
    }

    public boolean isStaged() {
        load();
        return programme.terms().delivery() == Delivery.STAGED;
    }

    public ScheduleDetail getSchedule() {
        load();
        return schedule;
    }

    public ProgrammeDetail getProgramme() {
        load();
        return programme;
    }

    /** What courses may be planned by; for a line that is corrected only the versions of its own programme. */
    public List<ApprovedProgramme> getProgrammes() {
        return programmes.approved();
    }

    /** The approved version, when the line is still of an older one. */
    public ApprovedProgramme getNewer() {
        load();
        return programmes.approved().stream()
                .filter(approved -> approved.code().equals(programme.code())
                        && !approved.id().equals(programme.id()))
                .findFirst()
                .orElse(null);
    }

    public List<TrainerStanding> getTrainers() {
        load();
        return schedules.trainers(start);
    }

    public List<RegionSummary> getRegions() {
        return organisations.regions();
    }

    /** Places of the approved plan of the region for this programme; null where no plan is approved. */
    public Integer planned(String kato) {
        load();
        if (plans == null) {
            plans = new TreeMap<>();
        }
        var plan = plans.computeIfAbsent(kato, region -> planning.approvedPlaces(region, schedule.year()));
        return plan.isEmpty() ? null : plan.getOrDefault(programme.code(), 0);
    }

    public CourseForm[] getForms() {
        return CourseForm.values();
    }

    public Funding[] getFundings() {
        return Funding.values();
    }

    public List<String> getLanguages() {
        load();
        return programme.terms().languages().stream().sorted().toList();
    }

    public String save() {
        load();
        var draft = new LineDraft(
                new ProgrammeId(programmeId),
                stream == null ? 0 : stream,
                quarter,
                start,
                end,
                stages.stream()
                        .filter(row -> row.start != null && row.end != null)
                        .map(row -> new StageDates(row.number, row.start, row.end))
                        .toList(),
                form,
                distance,
                language,
                funding,
                place,
                trainer == null ? null : new StaffMemberId(trainer),
                places());
        var changed = asked.changed();
        if (changed.isEmpty()) {
            var added = schedules.add(schedule.id(), draft);
            notices.done(words.get("schedule.line.saved"));
            return "/schedule/line?faces-redirect=true&id=" + added.value();
        }
        var again = schedules.change(changed.get(), draft);
        notices.done(words.get(again ? "schedule.line.reset" : "schedule.line.saved"));
        return "/schedule/line?faces-redirect=true&id=" + changed.get().value();
    }

    private Map<String, Integer> places() {
        var places = new TreeMap<String, Integer>();
        quota.forEach((region, number) -> {
            if (number != null && number.intValue() != 0) {
                places.put(region, number.intValue());
            }
        });
        return places;
    }

    public ScheduleId getInto() {
        return getSchedule().id();
    }

    public Long getProgrammeId() {
        load();
        return programmeId;
    }

    public void setProgrammeId(Long programmeId) {
        load();
        this.programmeId = programmeId;
    }

    public Integer getStream() {
        load();
        return stream;
    }

    public void setStream(Integer stream) {
        load();
        this.stream = stream;
    }

    public LocalDate getStart() {
        load();
        return start;
    }

    public void setStart(LocalDate start) {
        load();
        this.start = start;
    }

    public LocalDate getEnd() {
        load();
        return end;
    }

    public void setEnd(LocalDate end) {
        load();
        this.end = end;
    }

    public List<StageRow> getStages() {
        load();
        return stages;
    }

    public CourseForm getForm() {
        load();
        return form;
    }

    public void setForm(CourseForm form) {
        load();
        this.form = form;
    }

    public boolean isDistance() {
        load();
        return distance;
    }

    public void setDistance(boolean distance) {
        load();
        this.distance = distance;
    }

    public String getLanguage() {
        load();
        return language;
    }

    public void setLanguage(String language) {
        load();
        this.language = language;
    }

    public Funding getFunding() {
        load();
        return funding;
    }

    public void setFunding(Funding funding) {
        load();
        this.funding = funding;
    }

    public String getPlace() {
        load();
        return place;
    }

    public void setPlace(String place) {
        load();
        this.place = place;
    }

    public Long getTrainer() {
        load();
        return trainer;
    }

    public void setTrainer(Long trainer) {
        load();
        this.trainer = trainer;
    }

    public Map<String, Number> getQuota() {
        load();
        return quota;
    }

    public void setQuota(Map<String, Number> quota) {
        this.quota = quota;
    }

    /** The days of a stage while they are written. */
    public static class StageRow {

        private final int number;
        private LocalDate start;
        private LocalDate end;

        StageRow(int number, StageDates dates) {
            this.number = number;
            this.start = dates == null ? null : dates.start();
            this.end = dates == null ? null : dates.end();
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
