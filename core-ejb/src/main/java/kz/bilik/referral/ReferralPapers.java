package kz.bilik.referral;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.logging.Logger;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocgenClient;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.text.EnumTexts;

/**
 * The papers by which people are sent: the list of a region (DOC-16) and its letter (DOC-17), with the mark of a draft until they are approved
 * and sent, and the order of a head, a department or an administration (DOC-25), offered to be signed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferralPapers {

    private static final Logger LOG = Logger.getLogger(ReferralPapers.class.getName());
    private static final String BY_HAND = "____________________";
    private static final int ROWS_OF_A_SHEET = 15;
    private static final int ROW_NAME = 120;
    private static final int PLACE = 100;

    @Inject
    private RegionListService lists;

    @Inject
    private ReferralOrderService orders;

    @Inject
    private ReferralAccess access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private DocgenClient docgen;

    @Inject
    private Clock clock;

    /** @throws NotFoundException when the list is empty or not the caller's */
    @RolesAllowed({REGION_EDU, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public byte[] list(RegionListId id, String language) {
        var list = filled(id);
        var course = list.course();
        var people = Json.createArrayBuilder();
        list.lines().forEach(line -> people.add(listener(line)));
        var data = Json.createObjectBuilder()
                .add("madeOn", day(list.approvedOn()))
                .add("stage", "REFERRED")
                .add("copy", "OFFICE")
                .add("topic", topic(course))
                .add("stream", String.valueOf(course.stream()))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("hours", course.hours())
                .add("region", cut(list.regionName().in(language), PLACE))
                .add("listeners", people)
                .add("signer", signer(list.signerPost(), list.signerName()));
        if (list.letterNo() != null) {
            data.add("number", list.letterNo());
        }
        LOG.info(() -> "list printed list=%d".formatted(id.value()));
        return list.state() == RegionListState.DRAFT
                ? docgen.preview("listener-list", language, data.build())
                : docgen.render("listener-list", language, data.build()).bytes();
    }

    private static JsonObjectBuilder listener(ListLine line) {
        var listener = Json.createObjectBuilder()
                .add("name", cut(line.name(), ROW_NAME))
                .add("iin", line.iin())
                .add("workplace", line.workplace())
                .add("district", line.district())
                .add(
                        "position",
                        line.positionName().isBlank()
                                ? EnumTexts.of(line.position()).kk()
                                : line.positionName())
                .add("category", line.category().name())
                .add("experience", line.experience())
                .add("language", line.language());
        if (line.referralNo() != null) {
            listener.add(
                    "referral",
                    Json.createObjectBuilder()
                            .add("number", line.referralNo())
                            .add("date", line.referralDate().toString()));
        }
        if (line.phone() != null) {
            listener.add("phone", line.phone());
        }
        if (line.replacementReason() != null) {
            listener.add("note", cut(line.replacementReason(), 150));
        }
        return listener;
    }

    private RegionListDetail filled(RegionListId id) {
        var list = lists.list(id);
        if (list.lines().isEmpty()) {
            throw new NotFoundException("people of region_list", id.value());
        }
        return list;
    }

    /** @throws NotFoundException when the list is not approved yet or not the caller's */
    @RolesAllowed({REGION_EDU, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public byte[] letter(RegionListId id, String language) {
        var list = filled(id);
        if (list.state() == RegionListState.DRAFT) {
            throw new NotFoundException("letter of region_list", id.value());
        }
        var course = list.course();
        var data = Json.createObjectBuilder()
                .add("administration", list.administration().in(language))
                .add("number", list.letterNo() == null ? "—" : list.letterNo())
                .add("issuedOn", day(list.letterDate()))
                .add("topic", topic(course))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("listeners", list.lines().size())
                .add("sheets", (list.lines().size() + ROWS_OF_A_SHEET - 1) / ROWS_OF_A_SHEET)
                .add("signer", signer(list.signerPost(), list.signerName()))
                .build();
        LOG.info(() -> "letter printed list=%d".formatted(id.value()));
        return list.state().isLettered()
                ? docgen.render("region-letter", language, data).bytes()
                : docgen.preview("region-letter", language, data);
    }

    /** @throws NotFoundException when it sends nobody whom the caller can send */
    @RolesAllowed({REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD})
    public byte[] template(CourseId id, ReferralTemplate template, String language) {
        var course = lists.course(id);
        var chosen = Set.copyOf(template.people());
        var people = Json.createArrayBuilder();
        var sent = orders.referables(id).stream()
                .filter(one -> chosen.contains(one.person()))
                .toList();
        if (sent.isEmpty()) {
            throw new NotFoundException("people to be sent to course", id.value());
        }
        var issuer = access.issuer().orElseThrow(() -> access.denied("course", id.value()));
        sent.forEach(one -> people.add(pedagogue(one, issuer, language)));
        var data = Json.createObjectBuilder()
                .add("organisation", name(issuer, language))
                .add(
                        "number",
                        blank(template.number()) ? "—" : template.number().strip())
                .add("issuedOn", day(template.date()))
                .add("city", cut(place(issuer, language), PLACE))
                .add("topic", topic(course))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("form", course.form().name())
                .add("pedagogues", people)
                .add("signer", signer(template.signerPost(), template.signerName()))
                .build();
        LOG.info(() -> "referral order printed course=%d people=%d".formatted(id.value(), sent.size()));
        return docgen.render("referral-order", language, data).bytes();
    }

    private static JsonObjectBuilder pedagogue(Referable one, Issuer issuer, String language) {
        var pedagogue = Json.createObjectBuilder()
                .add("name", cut(one.name(), ROW_NAME))
                .add("position", position(one.positionName(), one.position(), language));
        if (one.workplace() != null && issuer.type() != IssuerType.PRESCHOOL) {
            pedagogue.add("workplace", one.workplace());
        }
        return pedagogue;
    }

    private static String position(String written, PositionGroup group, String language) {
        return blank(written) ? EnumTexts.of(group).in(language) : written;
    }

    private String name(Issuer issuer, String language) {
        return issuer.organisationId() == null
                ? region(issuer).administration().in(language)
                : own(issuer).name().in(language);
    }

    private String place(Issuer issuer, String language) {
        return region(issuer).name().in(language);
    }

    private RegionSummary region(Issuer issuer) {
        return organisations.region(issuer.regionKato()).orElseThrow();
    }

    private OrganisationSummary own(Issuer issuer) {
        return organisations.find(issuer.organisationId()).orElseThrow();
    }

    private String day(LocalDate day) {
        return (day == null ? LocalDate.now(clock) : day).toString();
    }

    private static JsonObjectBuilder topic(ReferralCourse course) {
        return Json.createObjectBuilder()
                .add("kk", course.topic().kk())
                .add("ru", course.topic().ru())
                .add("en", course.topic().en());
    }

    private static JsonObjectBuilder signer(String post, String name) {
        return Json.createObjectBuilder()
                .add("post", blank(post) ? BY_HAND : post.strip())
                .add("name", blank(name) ? BY_HAND : name.strip());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
