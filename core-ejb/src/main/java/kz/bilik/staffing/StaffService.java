package kz.bilik.staffing;

import static java.util.stream.Collectors.toMap;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.AUTH_BODY;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;
import static kz.bilik.shared.security.Roles.WG_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.file.FileDetail;
import kz.bilik.file.FileId;
import kz.bilik.file.FileService;
import kz.bilik.file.Upload;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PersonService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;
import kz.bilik.staffing.StaffDetail.ContractLine;
import kz.bilik.staffing.StaffDetail.GroundLine;
import kz.bilik.staffing.StaffDetail.TrainerCertificate;
import kz.bilik.staffing.model.StaffContract;
import kz.bilik.staffing.model.StaffGround;
import kz.bilik.staffing.model.StaffMember;
import kz.bilik.staffing.policy.EngagementFacts;
import kz.bilik.staffing.policy.EngagementPolicy;
import kz.bilik.staffing.policy.QualificationPolicy;
import kz.bilik.staffing.store.StaffStore;

/** Keeps the books about the people of the institute; every change works the share of paragraph 3(1) out anew. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class StaffService {

    private static final Logger LOG = Logger.getLogger(StaffService.class.getName());

    private final EngagementPolicy engagement = new EngagementPolicy();
    private final QualificationPolicy qualification = new QualificationPolicy();

    @Inject
    private StaffStore store;

    @Inject
    private StaffingService staffing;

    @Inject
    private PersonService persons;

    @Inject
    private FileService files;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public StaffMemberId engage(EngageStaff command) {
        var iin = Iin.parse(command.iin());
        if (!iin.isValid()) {
            throw new RefusedException(iin.refusal().orElseThrow());
        }
        var person = persons.findOrRegister(iin.iin(), command.name());
        refuse(engagement.decide(new EngagementFacts(
                command.position(),
                command.since(),
                command.until(),
                store.overlaps(person, command.kind(), command.since(), command.until()))));
        var member = store.add(StaffMember.engaged(person, command));
        changed(
                "STAFF_ENGAGED",
                member,
                entry -> entry.with("kind", command.kind())
                        .with("since", command.since())
                        .with("until", command.until()));
        return member.id();
    }

    /** The last day of a membership, today, past or to come. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void leave(StaffMemberId id, LocalDate lastDay, String reason) {
        var member = get(id);
        refuse(engagement.decideLeaving(member.since(), lastDay, reason));
        member.leave(lastDay, reason);
        changed("STAFF_LEFT", member, entry -> entry.because(reason).with("lastDay", lastDay));
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void addGround(StaffMemberId id, AddGround command) {
        var member = get(id);
        refuse(engagement.decide(command));
        member.add(command, kept(command.copy()));
        changed("STAFF_GROUND_ADDED", member, entry -> entry.with("value", command.value()));
    }

    /** Takes a ground out of the count that was entered by mistake or whose paper was annulled. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void withdrawGround(StaffMemberId id, long groundId, String reason) {
        var member = get(id);
        var ground = member.ground(groundId).orElseThrow(() -> new NotFoundException("staff ground", groundId));
        refuse(engagement.decideLeaving(member.since(), member.since(), reason));
        ground.withdraw(reason);
        changed("STAFF_GROUND_WITHDRAWN", member, entry -> entry.because(reason).with("ground", groundId));
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void addContract(StaffMemberId id, AddContract command) {
        var member = get(id);
        refuse(engagement.decide(command));
        member.add(command, kept(command.copy()));
        changed(
                "STAFF_CONTRACT_ADDED",
                member,
                entry -> entry.with("kind", command.kind()).with("to", command.to()));
    }

    /** Records the document of a certified trainer. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void certify(StaffMemberId id, CertifyTrainer command) {
        var member = get(id);
        member.certify(command, kept(command.copy()));
        changed("TRAINER_CERTIFIED", member, entry -> entry.with("date", command.date()));
    }

    /** Whether nobody has been entered yet. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public boolean isEmpty() {
        return store.all().isEmpty();
    }

    /** Sortable by name, kind, position, since and until; filters: name, kind, standing. */
    public Page<StaffRow> staff(PageRequest page) {
        var today = LocalDate.now(clock);
        var ids = store.page(page, today);
        var members = store.members(ids).stream().collect(toMap(StaffMember::id, Function.identity()));
        var names =
                persons.names(members.values().stream().map(StaffMember::person).collect(Collectors.toSet()));
        return new Page<>(
                ids.stream()
                        .map(members::get)
                        .map(member -> row(member, names.get(member.person()).full(), today))
                        .toList(),
                store.count(page, today));
    }

    public StaffDetail member(StaffMemberId id) {
        var member = get(id);
        var today = LocalDate.now(clock);
        var person = persons.person(member.person());
        var copies = files.details(Stream.concat(
                        member.certificateFile().stream(),
                        Stream.concat(
                                member.grounds().stream().flatMap(ground -> ground.file().stream()),
                                member.contracts().stream().flatMap(contract -> contract.file().stream())))
                .toList());
        return new StaffDetail(
                id,
                person.name().full(),
                person.iinMasked(),
                member.kind(),
                member.position(),
                member.isTrainer(),
                member.since(),
                member.until(),
                member.membership("").isActiveOn(today),
                isQualified(member, today),
                member.grounds().stream()
                        .map(ground -> line(member, ground, copies, today))
                        .toList(),
                member.contracts().stream()
                        .map(contract -> line(contract, copies, today))
                        .toList(),
                member.certificate()
                        .map(document -> new TrainerCertificate(
                                document.programme(),
                                document.number(),
                                document.date(),
                                member.certificateFile().map(copies::get).orElse(null)))
                        .orElse(null));
    }

    private StaffRow row(StaffMember member, String name, LocalDate today) {
        return new StaffRow(
                member.id(),
                name,
                member.kind(),
                member.position(),
                member.isTrainer(),
                member.certificate().isPresent(),
                member.since(),
                member.until(),
                member.grounds().size(),
                member.membership(name).isActiveOn(today),
                isQualified(member, today));
    }

    private boolean isQualified(StaffMember member, LocalDate today) {
        return member.membership("").isActiveOn(today)
                && member.grounds().stream()
                        .anyMatch(ground -> standing(member, ground, today).isAllowed());
    }

    private GroundLine line(StaffMember member, StaffGround ground, Map<FileId, FileDetail> copies, LocalDate today) {
        var proof = ground.proof();
        return new GroundLine(
                ground.id(),
                proof.value(),
                proof.documentNo(),
                proof.documentDate(),
                proof.validTo(),
                proof.experienceFrom(),
                ground.file().map(copies::get).orElse(null),
                standing(member, ground, today).grounds());
    }

    private static ContractLine line(StaffContract contract, Map<FileId, FileDetail> copies, LocalDate today) {
        var term = contract.term();
        return new ContractLine(
                contract.id(),
                term.kind(),
                contract.number(),
                contract.date(),
                term.from(),
                term.to(),
                term.isActiveOn(today),
                contract.file().map(copies::get).orElse(null));
    }

    /** A service contract counts whichever membership of the person it stands in. */
    private Ruling standing(StaffMember member, StaffGround ground, LocalDate day) {
        var serviceContract = store.of(member.person()).stream()
                .anyMatch(own -> own.membership("").hasServiceContractOn(day));
        return qualification.decide(ground.proof()
                .on(day, serviceContract, settings.on(day).staffing().industryMinYears()));
    }

    private FileId kept(Upload copy) {
        return copy == null ? null : files.keep(copy).id();
    }

    private void changed(String action, StaffMember member, Function<AuditEntry, AuditEntry> told) {
        store.flush();
        audit.record(
                told.apply(AuditEntry.of(action, "staff_member", member.id().value())));
        staffing.recheck(CheckCause.STAFF_CHANGE);
        LOG.info(() -> "staff changed member=%d action=%s".formatted(member.id().value(), action));
    }

    private StaffMember get(StaffMemberId id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("staff member", id.value()));
    }

    /** Every membership of a person, for those who put together what proves it. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, SYSTEM})
    public List<StaffDetail> membershipsOf(PersonId person) {
        return store.of(person).stream().map(StaffMember::id).map(this::member).toList();
    }

    /** Whether a person works for the institute on a day, for those who must know whether somebody is partial. */
    @RolesAllowed({AUTH_BODY, WG_MEMBER, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public boolean isEmployedOn(PersonId person, LocalDate day) {
        return store.of(person).stream()
                .anyMatch(member -> member.membership("").isActiveOn(day));
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
