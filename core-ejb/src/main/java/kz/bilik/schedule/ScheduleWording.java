package kz.bilik.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.organisation.Signatory;
import kz.bilik.programme.ProgrammeDetail;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.schedule.model.AnnualSchedule;
import kz.bilik.schedule.store.ScheduleStore;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.time.ClockProducer;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerDirectory;
import kz.bilik.staffing.TrainerStanding;

/** The words of the annual schedule as the document service prints it (DOC-11): stamps of those who agreed, lines by quarter. */
@ApplicationScoped
class ScheduleWording {

    private static final String BY_HAND = "____________________";
    private static final String REGION_POST = "Басқарма басшысы";
    private static final String BODY_POST = "Департамент директоры";
    private static final int QUARTER_MONTHS = 3;

    @Inject
    private ScheduleStore store;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private OrganisationService organisations;

    @Inject
    private TrainerDirectory trainers;

    /**
     * Lines without days are left out: they belong to no quarter yet.
     *
     * @param at of the signature; null for a draft, whose day is left blank for a hand
     */
    JsonObject of(AnnualSchedule schedule, Signatory signatory, Instant at) {
        var data = Json.createObjectBuilder()
                .add("number", schedule.number())
                .add("year", schedule.year())
                .add(
                        "preparedOn",
                        day(schedule.sentAt() == null ? schedule.createdAt() : schedule.sentAt())
                                .toString())
                .add(
                        "signatory",
                        Json.createObjectBuilder()
                                .add("name", signatory.name())
                                .add("role", signatory.role().name()))
                .add("approvals", approvals(schedule))
                .add("quarters", quarters(schedule));
        if (at != null) {
            data.add("approvedOn", day(at).toString());
        }
        return data.build();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ClockProducer.ZONE);
    }

    private JsonArrayBuilder approvals(AnnualSchedule schedule) {
        var stamps = store.stamps(schedule.id());
        var approvals = Json.createArrayBuilder();
        store.progress(schedule.id(), new ScheduleReach(true, null, false, null))
                .forEach(progress -> {
                    var stamp = stamps.get(progress.approver().key());
                    var region = progress.approver().kind() == ApproverKind.REGION;
                    var approval = Json.createObjectBuilder()
                            .add("organisation", organisation(progress.approver()))
                            .add(
                                    "post",
                                    stamp == null || stamp.decidedPost() == null
                                            ? region ? REGION_POST : BODY_POST
                                            : stamp.decidedPost())
                            .add("name", stamp == null ? BY_HAND : stamp.decidedName());
                    if (stamp != null && progress.done()) {
                        approval.add("agreedOn", day(stamp.decidedAt()).toString());
                    }
                    approvals.add(approval);
                });
        return approvals;
    }

    private String organisation(Approver approver) {
        if (approver.kind() == ApproverKind.REGION) {
            return organisations
                    .region(approver.regionKato())
                    .map(region -> region.administration().kk())
                    .orElseThrow();
        }
        return organisations.ofType(OrganisationType.AUTHORISED_BODY).stream()
                .findFirst()
                .map(OrganisationSummary::name)
                .map(LocalText::kk)
                .orElse("Уәкілетті орган");
    }

    private JsonArrayBuilder quarters(AnnualSchedule schedule) {
        var regions = organisations.regions().stream()
                .collect(Collectors.toMap(
                        RegionSummary::kato, region -> region.name().kk()));
        var known = new HashMap<ProgrammeId, ProgrammeDetail>();
        var names = new HashMap<StaffMemberId, String>();
        var byQuarter = store.lines(schedule.id()).stream()
                .map(line -> line.asLine(schedule.year()))
                .filter(line -> line.start() != null && !line.quota().isEmpty())
                .collect(Collectors.groupingBy(line -> (line.start().getMonthValue() - 1) / QUARTER_MONTHS + 1));
        var quarters = Json.createArrayBuilder();
        byQuarter.keySet().stream().sorted().forEach(quarter -> {
            var courses = Json.createArrayBuilder();
            byQuarter
                    .get(quarter)
                    .forEach(line -> courses.add(course(
                            line,
                            known.computeIfAbsent(line.programmeId(), programmes::programme),
                            line.trainer() == null
                                    ? "–"
                                    : names.computeIfAbsent(line.trainer(), id -> trainer(id, line.start())),
                            regions)));
            quarters.add(Json.createObjectBuilder().add("quarter", quarter).add("courses", courses));
        });
        return quarters;
    }

    private String trainer(StaffMemberId id, LocalDate day) {
        return trainers.find(id, day).map(TrainerStanding::name).orElse("–");
    }

    private static JsonObjectBuilder course(
            ScheduleLine line, ProgrammeDetail programme, String trainer, Map<String, String> regions) {
        var listeners = Json.createArrayBuilder();
        line.quota()
                .forEach((region, places) -> listeners.add(Json.createObjectBuilder()
                        .add("region", regions.get(region))
                        .add("places", places)));
        return Json.createObjectBuilder()
                .add("topic", text(programme.title()))
                .add("audience", text(audience(programme)))
                .add("stream", String.valueOf(line.stream()))
                .add("start", line.start().toString())
                .add(
                        "end",
                        line.end() == null
                                ? line.start().toString()
                                : line.end().toString())
                .add("hours", line.hours())
                .add("form", line.form().name())
                .add("distance", line.distance())
                .add("language", line.language())
                .add("listeners", listeners)
                .add("funding", line.funding().name())
                .add("place", line.place() == null ? "–" : line.place())
                .add("trainer", trainer);
    }

    static LocalText audience(ProgrammeDetail programme) {
        List<LocalText> groups = programme.terms().targetGroups().stream()
                .sorted()
                .map(EnumTexts::of)
                .toList();
        return new LocalText(
                groups.stream().map(LocalText::kk).collect(Collectors.joining(", ")),
                groups.stream().map(LocalText::ru).collect(Collectors.joining(", ")),
                groups.stream().map(LocalText::en).collect(Collectors.joining(", ")));
    }

    private static JsonObjectBuilder text(LocalText text) {
        return Json.createObjectBuilder()
                .add("kk", text.kk())
                .add("ru", text.ru())
                .add("en", text.en());
    }
}
