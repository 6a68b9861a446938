package kz.bilik.accreditation;

import static java.util.stream.Collectors.joining;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.WG_MEMBER;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bilik.accreditation.PackageDetail.Item;
import kz.bilik.accreditation.PackageDetail.Line;
import kz.bilik.accreditation.PackageDetail.MemberVote;
import kz.bilik.document.DocgenClient;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.text.EnumTexts;

/**
 * Orders the papers of paragraphs 5–7 from the document service: the inventory with its cover letter, the order that creates a working group, the decision. What
 * they say is fixed once submitted, ordered or decided, so they are made anew whenever somebody asks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccreditationPapers {

    private static final int LONGEST_TEXT = 300;
    private static final int SECTIONS = 6;

    @Inject
    private PackageReading reading;

    @Inject
    private WorkingGroupService groups;

    @Inject
    private OrganisationService organisations;

    @Inject
    private SignatoryService signatories;

    @Inject
    private DocgenClient docgen;

    @Inject
    private Clock clock;

    /** @throws NotFoundException when there is no such package for the caller, or no decision on it */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, AUTH_BODY, WG_MEMBER})
    public byte[] decision(PackageId id, String language) {
        var detail = reading.detail(id);
        if (detail.decision() == null) {
            throw new NotFoundException("decision on package", id.value());
        }
        return docgen.render("wg-decision", language, decisionData(detail, language))
                .bytes();
    }

    /** @throws NotFoundException when there is no such package for the caller, or a sub-paragraph of it is empty */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public byte[] inventory(PackageId id, String language) {
        var detail = reading.detail(id);
        if (IntStream.rangeClosed(1, SECTIONS)
                .anyMatch(section -> detail.section(section).isEmpty())) {
            throw new NotFoundException("inventory of package", id.value());
        }
        return docgen.render("package-inventory", language, inventoryData(detail, language))
                .bytes();
    }

    /**
     * The order on a working group.
     *
     * @param headPost who signs it at the authorised body, and the name below
     */
    @RolesAllowed({AUTH_BODY, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, WG_MEMBER})
    public byte[] order(WorkingGroupId id, String headPost, String headName, String language) {
        var group = groups.group(id);
        var members = Json.createArrayBuilder();
        group.members().stream()
                .filter(member -> member.until() == null)
                .sorted(Comparator.comparing(GroupDetail.Member::role))
                .forEach(member -> members.add(Json.createObjectBuilder()
                        .add("name", member.name())
                        .add("post", member.post())
                        .add("organisation", member.organisation())
                        .add("category", member.category().name())
                        .add("role", member.role().name())));
        var data = Json.createObjectBuilder()
                .add("number", group.summary().orderNo())
                .add("issuedOn", group.summary().orderDate().toString())
                .add("city", "Астана")
                .add("body", authorisedBody(language))
                .add("members", members)
                .add("head", Json.createObjectBuilder().add("post", headPost).add("name", headName))
                .build();
        return docgen.render("wg-order", language, data).bytes();
    }

    private JsonObject decisionData(PackageDetail detail, String language) {
        var decision = detail.decision();
        var data = Json.createObjectBuilder()
                .add("number", decision.protocolNo())
                .add("issuedOn", decision.protocolDate().toString())
                .add(
                        "order",
                        Json.createObjectBuilder()
                                .add("body", authorisedBody(language))
                                .add("number", detail.group().orderNo())
                                .add("date", detail.group().orderDate().toString()))
                .add("termUntil", detail.group().termTo().toString())
                .add(
                        "received",
                        Json.createObjectBuilder()
                                .add("number", detail.registrationNo())
                                .add("date", detail.receivedOn().toString()))
                .add("forwardedOn", detail.forwardedOn().toString())
                .add("reviewDue", detail.reviewDue().lastDay().toString())
                .add("checklist", checklist(detail))
                .add(
                        "votes",
                        Json.createObjectBuilder()
                                .add("for", decision.votesFor())
                                .add("against", decision.votesAgainst()))
                .add("decision", decision.value().name())
                .add("commission", commission(detail.votes()));
        if (decision.value() == Decision.NON_COMPLIANT) {
            data.add("reasons", Json.createArrayBuilder(decision.reasons()));
        }
        return data.build();
    }

    private static JsonArrayBuilder checklist(PackageDetail detail) {
        var lines = Json.createArrayBuilder();
        detail.checklist().stream().sorted(Comparator.comparing(Line::line)).forEach(line -> {
            var items = examined(detail, line.line());
            var row = Json.createObjectBuilder()
                    .add("requirement", line.line().field())
                    .add("document", shortened(document(detail, line.line(), items)))
                    .add("complete", line.complete())
                    .add("complies", line.ok());
            items.stream()
                    .map(Item::validTo)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .ifPresent(end -> row.add("validUntil", end.toString()));
            Optional.ofNullable(line.note()).ifPresent(note -> row.add("remark", note));
            lines.add(row);
        });
        return lines;
    }

    private static List<Item> examined(PackageDetail detail, ChecklistLine line) {
        var kind = switch (line) {
            case STAFFING, CORRESPONDENCE -> null;
            case REGISTRATION -> PackageItemKind.REGISTRATION;
            case CHARTER -> PackageItemKind.CHARTER;
            case DIPLOMAS -> PackageItemKind.QUALIFICATION;
            case CONTRACTS -> PackageItemKind.CONTRACT;
            case REGULATIONS, APPROVED_REGULATIONS -> PackageItemKind.REGULATION;
            case PREMISES, PREMISES_RIGHT -> PackageItemKind.PREMISES_RIGHT;
            case SANITARY -> PackageItemKind.SANITARY;
            case FIRE -> PackageItemKind.FIRE;
        };
        return detail.items().stream().filter(item -> item.kind() == kind).toList();
    }

    private static String document(PackageDetail detail, ChecklistLine line, List<Item> items) {
        return switch (line) {
            case STAFFING ->
                "%d / %d, %s %%"
                        .formatted(
                                detail.staffing().qualified(),
                                detail.staffing().size(),
                                detail.staffing().percent());
            case CORRESPONDENCE ->
                "%d / %d".formatted(detail.section(2).size(), detail.section(3).size());
            default ->
                items.isEmpty()
                        ? "–"
                        : items.stream().map(AccreditationPapers::named).collect(joining("; "));
        };
    }

    private static String named(Item item) {
        return item.number() == null ? item.title() : item.title() + " № " + item.number();
    }

    private static JsonObjectBuilder commission(List<MemberVote> votes) {
        var members = Json.createArrayBuilder();
        var commission = Json.createObjectBuilder();
        for (var member : votes) {
            switch (member.role()) {
                case CHAIR -> commission.add("chair", member.name());
                case SECRETARY -> commission.add("secretary", member.name());
                case MEMBER -> members.add(member.name());
            }
        }
        return commission.add("members", members);
    }

    private JsonObject inventoryData(PackageDetail detail, String language) {
        var day = Optional.ofNullable(detail.submittedOn()).orElseGet(() -> LocalDate.now(clock));
        var signatory = signatories.signatoryOn(day);
        var sections = Json.createArrayBuilder();
        IntStream.rangeClosed(1, SECTIONS)
                .forEach(section -> sections.add(Json.createObjectBuilder()
                        .add("section", section)
                        .add("documents", documents(detail.section(section), language))));
        return Json.createObjectBuilder()
                .add("number", String.valueOf(detail.id().value()))
                .add("issuedOn", day.toString())
                .add("addressee", authorisedBody(language))
                .add("sections", sections)
                .add(
                        "signatory",
                        Json.createObjectBuilder()
                                .add("name", signatory.name())
                                .add("role", signatory.role().name()))
                .build();
    }

    private static JsonArrayBuilder documents(List<Item> items, String language) {
        var documents = Json.createArrayBuilder();
        items.forEach(item -> {
            var kind = EnumTexts.of(item.kind()).in(language);
            var document = Json.createObjectBuilder()
                    .add("title", shortened(item.kind().isPersonal() ? kind + ": " + item.title() : item.title()))
                    .add("sheets", item.pages());
            Optional.ofNullable(item.number()).ifPresent(number -> document.add("number", number));
            Optional.ofNullable(item.date()).ifPresent(date -> document.add("date", date.toString()));
            Optional.ofNullable(item.validTo()).ifPresent(end -> document.add("validUntil", end.toString()));
            documents.add(document);
        });
        return documents;
    }

    private String authorisedBody(String language) {
        return organisations.ofType(OrganisationType.AUTHORISED_BODY).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organisation", OrganisationType.AUTHORISED_BODY))
                .name()
                .in(language);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
