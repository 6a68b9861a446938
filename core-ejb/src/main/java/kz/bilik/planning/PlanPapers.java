package kz.bilik.planning;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.document.DocgenClient;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.time.ClockProducer;

/**
 * The papers of a campaign (DOC-12 to DOC-15), printed from what the plans say at the moment. What is not handed in or approved yet carries the mark of a
 * draft. Who may see the plan may print it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU})
public class PlanPapers {

    private static final Logger LOG = Logger.getLogger(PlanPapers.class.getName());
    private static final int LINES_AT_ONCE = 500;
    private static final int PLACE_LENGTH = 100;
    private static final String BY_HAND = "____________________";

    @Inject
    private CampaignService campaigns;

    @Inject
    private RegionPlanService regionPlans;

    @Inject
    private PlanFormService forms;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SignatoryService signatories;

    @Inject
    private DocgenClient docgen;

    @Inject
    private Clock clock;

    public byte[] perspective(CycleId id, String language) {
        var cycle = campaigns.cycle(id);
        var known = known();
        var lines = Json.createArrayBuilder();
        campaigns.perspective(id).forEach(line -> lines.add(perspective(line, known)));
        var data = Json.createObjectBuilder()
                .add("number", "%d-1".formatted(cycle.year()))
                .add("year", cycle.financialYear())
                .add("approvedOn", day(cycle.perspectiveApprovedAt()))
                .add("signatory", signatory(cycle.perspectiveApprovedAt()))
                .add("lines", lines)
                .build();
        return print("perspective-plan", language, data, cycle.perspectiveApproved());
    }

    private static JsonObjectBuilder perspective(PerspectiveLine line, Map<String, ApprovedProgramme> known) {
        var programme = known.get(line.programmeCode());
        return Json.createObjectBuilder()
                .add("programme", title(programme, line.programmeCode()))
                .add("audience", text(audience(programme)))
                .add("hours", programme == null ? 1 : programme.hours())
                .add(
                        "form",
                        programme == null ? "WITH_PAID_LEAVE" : programme.form().name())
                .add("distance", programme != null && programme.distance())
                .add("first", line.places().get(0))
                .add("second", line.places().get(1))
                .add("third", line.places().get(2))
                .add("fourth", line.places().get(3))
                .add("funding", line.funding().name())
                .add("responsible", printed(line.responsible()))
                .add("outcome", text(new LocalText(printed(line.expectedResult()), null, null)));
    }

    private static LocalText audience(ApprovedProgramme programme) {
        if (programme == null) {
            return new LocalText("–", null, null);
        }
        var groups =
                programme.targetGroups().stream().sorted().map(EnumTexts::of).toList();
        return new LocalText(
                joined(groups, LocalText::kk), joined(groups, LocalText::ru), joined(groups, LocalText::en));
    }

    private static String joined(List<LocalText> texts, Function<LocalText, String> language) {
        return texts.stream().map(language).collect(Collectors.joining(", "));
    }

    public byte[] request(PlanRequestId id, String language) {
        var request = campaigns.request(id);
        var cycle = campaigns.cycle(request.cycleId());
        var known = known();
        var courses = Json.createArrayBuilder();
        for (var line : campaigns.perspective(cycle.id())) {
            for (var quarter = 1; quarter <= 4; quarter++) {
                var places = line.places().get(quarter - 1);
                if (places > 0) {
                    var programme = known.get(line.programmeCode());
                    courses.add(Json.createObjectBuilder()
                            .add("topic", title(programme, line.programmeCode()))
                            .add("hours", programme == null ? 1 : programme.hours())
                            .add(
                                    "form",
                                    programme == null
                                            ? "WITH_PAID_LEAVE"
                                            : programme.form().name())
                            .add("distance", programme != null && programme.distance())
                            .add("quarter", quarter)
                            .add("places", places));
                }
            }
        }
        var data = Json.createObjectBuilder()
                .add("number", "%d/%d".formatted(cycle.year(), id.value()))
                .add("issuedOn", day(request.sentAt()))
                .add("addressee", recipient(request))
                .add("year", cycle.financialYear())
                .add("replyBy", (request.replyBy() == null ? LocalDate.now(clock) : request.replyBy()).toString())
                .add("courses", courses)
                .add("signatory", signatory(request.sentAt()))
                .build();
        return print("plan-request", language, data, request.sentAt() != null);
    }

    private String recipient(RequestSummary request) {
        return request.organisationId() == null
                ? administration(request.regionKato())
                : organisations
                        .find(request.organisationId())
                        .map(found -> found.name().kk())
                        .orElseThrow();
    }

    private String administration(String regionKato) {
        return organisations
                .region(regionKato)
                .map(region -> region.administration().kk())
                .orElseThrow();
    }

    public byte[] district(DistrictPlanId id, String language) {
        var owner = PlanOwner.of(id);
        var form = forms.form(owner);
        var known = known();
        var lines = Json.createArrayBuilder();
        complete(owner, form).forEach(line -> lines.add(line(line.cells(), known)));
        var data = Json.createObjectBuilder()
                .add("number", "%d/%d".formatted(form.cycle().year(), id.value()))
                .add("issuedOn", day(form.submittedAt()))
                .add("district", place(form.title().kk()))
                .add("department", form.title().kk())
                .add("addressee", administration(form.regionKato()))
                .add("year", form.cycle().financialYear())
                .add("lines", lines)
                .add("head", head("Білім бөлімінің басшысы"))
                .build();
        return print("district-plan", language, data, !form.state().name().equals("DRAFT"));
    }

    private List<PlanLine> complete(PlanOwner owner, PlanForm form) {
        var complete = new ArrayList<PlanLine>();
        for (var first = 0; first < form.count().lines(); first += LINES_AT_ONCE) {
            forms.lines(owner, new PageRequest(first, LINES_AT_ONCE, "", true, Map.of())).rows().stream()
                    .filter(PlanLine::complete)
                    .forEach(complete::add);
        }
        return complete;
    }

    private static JsonObjectBuilder line(LineCells cells, Map<String, ApprovedProgramme> known) {
        var line = Json.createObjectBuilder()
                .add("organisation", cells.get(LineColumn.WORKPLACE))
                .add("people", cells.has(LineColumn.HEADCOUNT) ? Integer.parseInt(cells.get(LineColumn.HEADCOUNT)) : 1)
                .add("position", cells.get(LineColumn.GROUP))
                .add("category", category(cells.get(LineColumn.CATEGORY)))
                .add("course", title(known.get(cells.get(LineColumn.PROGRAMME)), cells.get(LineColumn.PROGRAMME)))
                .add(
                        "language",
                        TeachingLanguage.valueOf(cells.get(LineColumn.LANGUAGE)).code())
                .add("quarter", Integer.parseInt(cells.get(LineColumn.QUARTER)))
                .add("funding", cells.get(LineColumn.FUNDING));
        if (cells.has(LineColumn.SURNAME)) {
            line.add(
                    "person",
                    (cells.get(LineColumn.SURNAME) + " " + cells.get(LineColumn.NAME) + " "
                                    + cells.get(LineColumn.PATRONYMIC))
                            .strip());
        }
        if (cells.has(LineColumn.LAST_COURSE)) {
            line.add("lastCourse", Integer.parseInt(cells.get(LineColumn.LAST_COURSE)));
        }
        if (cells.has(LineColumn.NOTE)) {
            var note = cells.get(LineColumn.NOTE);
            line.add("note", note.length() > 200 ? note.substring(0, 200) : note);
        }
        return line;
    }

    /** The category as the paper names it; a word that means none of them is no category. */
    private static String category(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        if (word.contains("модератор") || word.contains("moderator")) {
            return "MODERATOR";
        }
        if (word.contains("сарапшы") || word.contains("эксперт") || word.contains("expert")) {
            return "EXPERT";
        }
        if (word.contains("зерттеуші") || word.contains("исследователь") || word.contains("researcher")) {
            return "RESEARCHER";
        }
        if (word.contains("шебер") || word.contains("мастер") || word.contains("master")) {
            return "MASTER";
        }
        return word.equals("педагог") || word.equals("pedagogue") ? "PEDAGOGUE" : "NONE";
    }

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU})
    public byte[] region(CycleId id, String regionKato, String language) {
        var plan = regionPlans.plan(id, regionKato);
        var known = known();
        var courses = Json.createArrayBuilder();
        plan.totals()
                .forEach(total -> courses.add(Json.createObjectBuilder()
                        .add("course", title(known.get(total.programmeCode()), total.programmeCode()))
                        .add("heads", total.heads())
                        .add("methodologists", total.methodologists())
                        .add("pedagogues", total.pedagogues())
                        .add("republican", total.republican())
                        .add("local", total.local())
                        .add("extra", total.extra())
                        .add("first", total.q1())
                        .add("second", total.q2())
                        .add("third", total.q3())
                        .add("fourth", total.q4())));
        var missing = Json.createArrayBuilder();
        plan.missing()
                .forEach(row -> missing.add(Json.createObjectBuilder()
                        .add("district", place(row.name().kk()))
                        .add("reason", printed(plan.missingReason()))));
        var data = Json.createObjectBuilder()
                .add("number", "%d/%s".formatted(plan.cycle().year(), regionKato.substring(0, 2)))
                .add("issuedOn", day(plan.submittedAt()))
                .add("region", place(plan.region().name().kk()))
                .add("administration", plan.region().administration().kk())
                .add("addressee", ministry())
                .add("year", plan.cycle().financialYear())
                .add("courses", courses)
                .add("districts", districts(plan, known))
                .add("missing", missing)
                .add("head", head("Білім басқармасының басшысы"))
                .build();
        return print("region-plan", language, data, plan.submittedAt() != null && !plan.writable());
    }

    private static JsonArrayBuilder districts(RegionPlanDetail plan, Map<String, ApprovedProgramme> known) {
        var districts = Json.createArrayBuilder();
        for (var row : plan.districts()) {
            var shares = plan.distribution().stream()
                    .filter(share -> share.organisationId() == row.organisationId())
                    .toList();
            if (!shares.isEmpty()) {
                var courses = Json.createArrayBuilder();
                shares.forEach(share -> courses.add(Json.createObjectBuilder()
                        .add("course", title(known.get(share.programmeCode()), share.programmeCode()))
                        .add("heads", share.heads())
                        .add("methodologists", share.methodologists())
                        .add("pedagogues", share.pedagogues())));
                districts.add(Json.createObjectBuilder()
                        .add("district", place(row.name().kk()))
                        .add("courses", courses));
            }
        }
        return districts;
    }

    private String ministry() {
        return organisations.ofType(OrganisationType.AUTHORISED_BODY).stream()
                .findFirst()
                .map(OrganisationSummary::name)
                .map(LocalText::kk)
                .orElse("Уәкілетті орган");
    }

    private byte[] print(String template, String language, JsonObject data, boolean isFinal) {
        LOG.info(() -> "paper printed template=%s final=%b".formatted(template, isFinal));
        return isFinal ? docgen.render(template, language, data).bytes() : docgen.preview(template, language, data);
    }

    private Map<String, ApprovedProgramme> known() {
        return programmes.approved().stream().collect(Collectors.toMap(ApprovedProgramme::code, Function.identity()));
    }

    private static JsonObjectBuilder title(ApprovedProgramme programme, String code) {
        return programme == null ? text(new LocalText(code, null, null)) : text(programme.title());
    }

    private static JsonObjectBuilder text(LocalText text) {
        return Json.createObjectBuilder()
                .add("kk", text.kk())
                .add("ru", text.ru())
                .add("en", text.en());
    }

    private JsonObjectBuilder signatory(Instant at) {
        var day = at == null ? LocalDate.now(clock) : LocalDate.ofInstant(at, ClockProducer.ZONE);
        var signatory = signatories.signatoryOn(day);
        return Json.createObjectBuilder()
                .add("name", signatory.name())
                .add("role", signatory.role().name());
    }

    private String day(Instant at) {
        return (at == null ? LocalDate.now(clock) : LocalDate.ofInstant(at, ClockProducer.ZONE)).toString();
    }

    private static JsonObjectBuilder head(String post) {
        return Json.createObjectBuilder().add("post", post).add("name", BY_HAND);
    }

    private static String place(String name) {
        return name.length() > PLACE_LENGTH ? name.substring(0, PLACE_LENGTH) : name;
    }

    private static String printed(String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
