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
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Logger;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.document.PaperRef;
import kz.bilik.document.Sha256;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.referral.store.ReferralStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.text.EnumTexts;

/**
 * The papers by which people are sent: the list of a region (DOC-16) and its letter (DOC-17), with the mark of a draft until they are approved
 * and sent, then as they were sent, whatever changes; and the order of a head, a department or an administration (DOC-25), offered to be signed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferralPapers {

    private static final Logger LOG = Logger.getLogger(ReferralPapers.class.getName());

    @Inject
    private RegionListService lists;

    @Inject
    private ReferralOrderService orders;

    @Inject
    private ReferralAccess access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ReferralStore store;

    @Inject
    private ReferralWording wording;

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    /** @throws NotFoundException when the list is empty or not the caller's */
    @RolesAllowed({REGION_EDU, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public byte[] list(RegionListId id, String language) {
        var list = filled(id);
        LOG.info(() -> "list printed list=%d".formatted(id.value()));
        return list.state() == RegionListState.DRAFT
                ? docgen.preview(DocumentKind.REGION_LIST.template(), language, wording.list(list, language))
                : paper(list, DocumentKind.REGION_LIST, language);
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
        LOG.info(() -> "letter printed list=%d".formatted(id.value()));
        return list.state().isLettered()
                ? paper(list, DocumentKind.REGION_LETTER, language)
                : docgen.preview(DocumentKind.REGION_LETTER.template(), language, wording.letter(list, language));
    }

    /** Printed once from the words that were sent, and kept; an approved list that was not sent yet is printed as it stands. */
    private byte[] paper(RegionListDetail list, DocumentKind kind, String language) {
        var sent = store.findList(list.id()).filter(found -> found.wording() != null);
        if (sent.isEmpty()) {
            return docgen.render(kind.template(), language, wording.of(kind, list, language))
                    .bytes();
        }
        if (!sent.get().isUntouched()) {
            throw new IllegalStateException("region_list %d is not the one that was sent"
                    .formatted(list.id().value()));
        }
        var words = ReferralWording.frozen(sent.get().wording(), kind, language);
        var print = Sha256.hex((language + " " + sent.get().dataHash()).getBytes(StandardCharsets.UTF_8));
        var owner = list.id().value();
        if (!documents.isKept(kind, owner, print)) {
            documents.keep(kind, owner, language, print, docgen.render(kind.template(), language, words));
        }
        return documents
                .read(new PaperRef(kind.template() + ".pdf", kind, owner, print))
                .bytes();
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
                        ReferralWording.blank(template.number())
                                ? ReferralWording.NO_NUMBER
                                : template.number().strip())
                .add("issuedOn", wording.day(template.date()))
                .add("city", ReferralWording.cut(place(issuer, language), ReferralWording.PLACE))
                .add("topic", ReferralWording.topic(course))
                .add("courseStart", course.start().toString())
                .add("courseEnd", course.end().toString())
                .add("form", course.form().name())
                .add("pedagogues", people)
                .add("signer", ReferralWording.signer(template.signerPost(), template.signerName()))
                .build();
        LOG.info(() -> "referral order printed course=%d people=%d".formatted(id.value(), sent.size()));
        return docgen.render("referral-order", language, data).bytes();
    }

    private static JsonObjectBuilder pedagogue(Referable one, Issuer issuer, String language) {
        var pedagogue = Json.createObjectBuilder()
                .add("name", ReferralWording.cut(one.name(), ReferralWording.ROW_NAME))
                .add("position", position(one.positionName(), one.position(), language));
        if (one.workplace() != null && issuer.type() != IssuerType.PRESCHOOL) {
            pedagogue.add("workplace", one.workplace());
        }
        return pedagogue;
    }

    private static String position(String written, PositionGroup group, String language) {
        return ReferralWording.blank(written) ? EnumTexts.of(group).in(language) : written;
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
}
