package kz.bilik.accreditation;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.accreditation.model.DocumentPackage;
import kz.bilik.accreditation.model.PackageItem;
import kz.bilik.accreditation.policy.ItemFacts;
import kz.bilik.accreditation.policy.ItemPolicy;
import kz.bilik.accreditation.policy.ReviewPolicy;
import kz.bilik.accreditation.store.AccreditationStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.file.FileDetail;
import kz.bilik.file.FileService;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.CheckCause;
import kz.bilik.staffing.PremisesDetail;
import kz.bilik.staffing.PropertyService;
import kz.bilik.staffing.StaffDetail;
import kz.bilik.staffing.StaffService;
import kz.bilik.staffing.StaffingPerson;
import kz.bilik.staffing.StaffingService;

/** The institute's side of a document package: it is filled, submitted by the director, and can be taken back until it is with the working group. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
public class PackageService {

    private static final Logger LOG = Logger.getLogger(PackageService.class.getName());
    private static final Set<PackageState> CLOSED =
            Set.of(PackageState.NON_COMPLIANT, PackageState.WITHDRAWN, PackageState.OUTDATED, PackageState.COMPLIANT);

    private final ItemPolicy items = new ItemPolicy();
    private final ReviewPolicy reviews = new ReviewPolicy();

    @Inject
    private AccreditationStore store;

    @Inject
    private PackageSubmission submission;

    @Inject
    private StaffingService staffing;

    @Inject
    private StaffService staff;

    @Inject
    private PropertyService property;

    @Inject
    private FileService files;

    @Inject
    private NoticeService notices;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public PackageId draft() {
        return drafted(null).id();
    }

    /** A corrected package after one that is closed, linked to it and holding the same documents until they are exchanged. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public PackageId follow(PackageId previous) {
        var before = get(previous);
        if (!CLOSED.contains(before.state())) {
            throw new IllegalTransitionException(
                    "successor of document package " + previous.value(), before.state(), PackageState.DRAFT);
        }
        var next = drafted(previous);
        var copies =
                files.details(before.items().stream().map(PackageItem::file).toList());
        var today = LocalDate.now(clock);
        before.items().forEach(item -> {
            var copy = copies.get(item.file());
            next.add(command(item.detail(copy, today)), copy);
        });
        store.flush();
        return next.id();
    }

    private static AddItem command(PackageDetail.Item item) {
        return new AddItem(
                item.kind(),
                item.title(),
                item.number(),
                item.date(),
                item.validFrom(),
                item.validTo(),
                item.pages(),
                item.person(),
                null);
    }

    private DocumentPackage drafted(PackageId previous) {
        var drafted = store.add(DocumentPackage.drafted(previous, caller(), clock.instant()));
        audit.record(AuditEntry.of(
                        "PACKAGE_DRAFTED", "document_package", drafted.id().value())
                .moved(null, PackageState.DRAFT));
        LOG.info(() ->
                "document package drafted package=%d".formatted(drafted.id().value()));
        return drafted;
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void add(PackageId id, AddItem command) {
        var one = get(id);
        refuse(items.decide(facts(one, command, command.file() != null)));
        var item = one.add(command, files.keep(command.file()));
        store.flush();
        audit.record(AuditEntry.of("PACKAGE_ITEM_ADDED", "document_package", id.value())
                .with("item", item.id())
                .with("kind", command.kind()));
        LOG.info(() -> "document package item added package=%d kind=%s".formatted(id.value(), command.kind()));
    }

    private static ItemFacts facts(DocumentPackage one, AddItem command, boolean fileKept) {
        return new ItemFacts(
                command.kind(),
                command.title(),
                command.validFrom(),
                command.validTo(),
                command.pages(),
                fileKept,
                command.person() != null,
                one.state() == PackageState.DRAFT);
    }

    /** Takes a document out of a draft; the file itself stays on record. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void remove(PackageId id, long itemId) {
        var one = get(id);
        var item = one.items().stream()
                .filter(found -> found.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("package item", itemId));
        refuse(items.decide(
                new ItemFacts(item.kind(), "-", null, null, null, true, true, one.state() == PackageState.DRAFT)));
        one.remove(itemId);
        audit.record(AuditEntry.of("PACKAGE_ITEM_REMOVED", "document_package", id.value())
                .with("item", itemId)
                .with("kind", item.kind()));
        LOG.info(() -> "document package item removed package=%d item=%d".formatted(id.value(), itemId));
    }

    /**
     * Puts in what the books of paragraph 3 hold already: proofs and contracts of those who are counted as qualified, regulating documents in force, papers of
     * the premises. What is in the package stays.
     *
     * @return how many documents were put in
     */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public int fillFromBooks(PackageId id) {
        var one = get(id);
        refuse(items.decide(new ItemFacts(
                PackageItemKind.REGULATION, "-", null, null, null, true, true, one.state() == PackageState.DRAFT)));
        var found = new ArrayList<Found>();
        var today = LocalDate.now(clock);
        staffing.check(today).qualified().stream()
                .map(StaffingPerson::person)
                .forEach(person -> staff.membershipsOf(person).forEach(member -> ofMember(member, person, found)));
        property.documents().stream()
                .filter(document -> document.isInForceOn(today))
                .forEach(document -> found.add(new Found(
                        new AddItem(
                                PackageItemKind.REGULATION,
                                document.title(),
                                document.orderNo(),
                                document.orderDate(),
                                document.inForceFrom(),
                                document.inForceTo(),
                                null,
                                null,
                                null),
                        document.copy())));
        property.premises().stream()
                .filter(premises ->
                        premises.closedOn() == null || !premises.closedOn().isBefore(today))
                .forEach(premises -> premises.papers().forEach(paper -> found.add(ofPremises(premises, paper))));
        var known = one.items().stream().map(PackageItem::file).collect(Collectors.toSet());
        var added = found.stream()
                .filter(item ->
                        item.copy() != null && !known.contains(item.copy().id()))
                .toList();
        added.forEach(item -> one.add(item.command(), item.copy()));
        store.flush();
        audit.record(
                AuditEntry.of("PACKAGE_FILLED", "document_package", id.value()).with("items", added.size()));
        LOG.info(() -> "document package filled package=%d items=%d".formatted(id.value(), added.size()));
        return added.size();
    }

    private static void ofMember(StaffDetail member, PersonId person, List<Found> found) {
        member.grounds().stream()
                .filter(StaffDetail.GroundLine::counts)
                .forEach(ground -> found.add(new Found(
                        new AddItem(
                                PackageItemKind.QUALIFICATION,
                                member.name(),
                                ground.documentNo(),
                                ground.documentDate(),
                                null,
                                ground.validTo(),
                                null,
                                person,
                                null),
                        ground.copy())));
        member.contracts().stream()
                .filter(StaffDetail.ContractLine::active)
                .forEach(contract -> found.add(new Found(
                        new AddItem(
                                PackageItemKind.CONTRACT,
                                member.name(),
                                contract.number(),
                                contract.date(),
                                contract.from(),
                                contract.to(),
                                null,
                                person,
                                null),
                        contract.copy())));
    }

    private static Found ofPremises(PremisesDetail premises, PremisesDetail.PaperLine paper) {
        var kind = switch (paper.paper()) {
            case RIGHT -> PackageItemKind.PREMISES_RIGHT;
            case SANITARY -> PackageItemKind.SANITARY;
            case FIRE -> PackageItemKind.FIRE;
        };
        return new Found(
                new AddItem(
                        kind,
                        premises.address(),
                        paper.number(),
                        paper.date(),
                        paper.date(),
                        paper.validTo(),
                        null,
                        null,
                        null),
                paper.copy());
    }

    private record Found(AddItem command, FileDetail copy) {}

    /**
     * Puts the package before the authorised body; from then on nothing in it changes.
     *
     * @param overrideReason why the director submits it although the staffing does not suffice; null or blank when there is none
     */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public void submit(PackageId id, String overrideReason) {
        var one = lock(id);
        var today = LocalDate.now(clock);
        refuse(submission.on(one, today, overrideReason));
        var check = staffing.recheck(CheckCause.PACKAGE);
        one.submit(today, caller(), check, check.passed() ? null : overrideReason);
        audit.record(AuditEntry.of("PACKAGE_SUBMITTED", "document_package", id.value())
                .moved(PackageState.DRAFT, PackageState.SUBMITTED)
                .because(one.overrideReason())
                .with("staffingCheck", check.id()));
        notices.tell(new NewNotice(
                "package:%d:submitted".formatted(id.value()),
                NoticeTone.INFO,
                NoticeText.of(AccreditationNotice.PACKAGE_SUBMITTED, String.valueOf(id.value())),
                "5",
                "/accreditation/detail.xhtml?id=" + id.value(),
                List.of(NoticeAddressee.role(AUTH_BODY))));
        LOG.info(() -> "document package submitted package=%d".formatted(id.value()));
    }

    /** Takes the package back while it is not with the working group. */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public void withdraw(PackageId id, String reason) {
        var one = lock(id);
        refuse(reviews.decideWithdrawal(reason));
        var from = one.state();
        one.withdraw(reason);
        audit.record(AuditEntry.of("PACKAGE_WITHDRAWN", "document_package", id.value())
                .moved(from, PackageState.WITHDRAWN)
                .because(reason));
        LOG.info(() -> "document package withdrawn package=%d".formatted(id.value()));
    }

    private DocumentPackage get(PackageId id) {
        return store.find(id, access.scope()).orElseThrow(() -> denied.to("document_package", id.value()));
    }

    private DocumentPackage lock(PackageId id) {
        return store.lock(id, access.scope()).orElseThrow(() -> denied.to("document_package", id.value()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
