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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.document.PaperRef;
import kz.bilik.document.Sha256;
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
 * The papers of a campaign (DOC-12 to DOC-15). What is not handed in, sent or approved yet is printed from what it says at the moment, with the mark of a
 * draft; afterwards the paper is made once in each language and kept. Who may see the plan may print it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, REGION_EDU, DISTRICT_EDU})
public class PlanPapers {

    private static final Logger LOG = Logger.getLogger(PlanPapers.class.getName());
    private static final int LINES_AT_ONCE = 500;
    private static final int PLACE_LENGTH = 100;
    private static final Set<String> HANDED_IN = Set.of("SUBMITTED", "ACCEPTED", "APPROVED");
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
    private DocumentService documents;

    @Inject
    private Clock clock;

    public byte[] perspective(CycleId id, String language) {
        var cycle = campaigns.cycle(id);
        return print(
                DocumentKind.PERSPECTIVE_PLAN,
                id.value(),
                language,
                cycle.perspectiveApproved() ? cycle.perspectiveApprovedAt() : null,
                () -> perspective(cycle));
    }

    private JsonObject perspective(CycleSummary cycle) {
        var known = known();
        var lines = Json.createArrayBuilder();
        campaigns.perspective(cycle.id()).forEach(line -> lines.add(perspective(line, known)));
        return Json.createObjectBuilder()
                .add("number", "%d-1".formatted(cycle.year()))
                .add("year", cycle.financialYear())
                .add("approvedOn", day(cycle.perspectiveApprovedAt()))
                .add("signatory", signatory(cycle.perspectiveApprovedAt()))
                .add("lines", lines)
                .build();
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
        return print(DocumentKind.PLAN_REQUEST, id.value(), language, request.sentAt(), () -> request(request));
    }

    private JsonObject request(RequestSummary request) {
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
        return Json.createObjectBuilder()
                .add("number", "%d/%d".formatted(cycle.year(), request.id().value()))
                .add("issuedOn", day(request.sentAt()))
                .add("addressee", recipient(request))
                .add("year", cycle.financialYear())
                .add("replyBy", (request.replyBy() == null ? LocalDate.now(clock) : request.replyBy()).toString())
                .add("courses", courses)
                .add("signatory", signatory(request.sentAt()))
                .build();
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
        var form = forms.form(PlanOwner.of(id));
        return print(
                DocumentKind.DISTRICT_PLAN,
                id.value(),
                language,
                HANDED_IN.contains(form.state().name()) ? form.submittedAt() : null,
                () -> district(id, form));
    }

    private JsonObject district(DistrictPlanId id, PlanForm form) {
        var owner = PlanOwner.of(id);
        var known = known();
        var lines = Json.createArrayBuilder();
        complete(owner, form).forEach(line -> lines.add(line(line.cells(), known)));
        return Json.createObjectBuilder()
                .add("number", "%d/%d".formatted(form.cycle().year(), id.value()))
                .add("issuedOn", day(form.submittedAt()))
                .add("district", place(form.title().kk()))
                .add("department", form.title().kk())
                .add("addressee", administration(form.regionKato()))
                .add("year", form.cycle().financialYear())
                .add("lines", lines)
                .add("head", head("Білім бөлімінің басшысы"))
                .build();
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
        return print(
                DocumentKind.REGION_PLAN,
                plan.id() == null ? 0 : plan.id().value(),
                language,
                plan.state() != null && HANDED_IN.contains(plan.state().name()) ? plan.submittedAt() : null,
                () -> region(plan, regionKato));
    }

    private JsonObject region(RegionPlanDetail plan, String regionKato) {
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
        return Json.createObjectBuilder()
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

    /** @param since when it was handed in, sent or approved: each time is a paper of its own; null for a draft */
    private byte[] print(DocumentKind kind, long owner, String language, Instant since, Supplier<JsonObject> wording) {
        LOG.info(() -> "paper printed template=%s final=%b".formatted(kind.template(), since != null));
        if (since == null) {
            return docgen.preview(kind.template(), language, wording.get());
        }
        var moment = Sha256.hex((language + " " + since).getBytes(StandardCharsets.UTF_8));
        if (!documents.isKept(kind, owner, moment)) {
            documents.keep(kind, owner, language, moment, docgen.render(kind.template(), language, wording.get()));
        }
        return documents
                .read(new PaperRef(kind.template(), kind, owner, moment))
                .bytes();
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
