package kz.bilik.referral;

import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.file.FileId;
import kz.bilik.file.FileService;
import kz.bilik.file.Upload;
import kz.bilik.organisation.PersonId;
import kz.bilik.referral.model.IdentityCopy;
import kz.bilik.referral.policy.IdentityCopyTerm;
import kz.bilik.referral.policy.ReferralRefusal;
import kz.bilik.referral.store.ReferralStore;
import kz.bilik.referral.store.ReferralStore.KeptCopy;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;

/**
 * Takes copies of identity documents (paragraph 17), shows them to their owner and the institute's administrator only, and destroys them when
 * their term is over. Whoever may give a copy in for another does not see it afterwards.
 */
@Stateless
public class IdentityCopyService {

    private static final Logger LOG = Logger.getLogger(IdentityCopyService.class.getName());

    @Inject
    private ReferralStore store;

    @Inject
    private ReferralAccess access;

    @Inject
    private FileService files;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** For oneself, by the head for an employee, by the administrator for anybody; a former copy is replaced. */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD, INSTITUTE_ADMIN})
    public void give(PersonId person, Upload scan) {
        requireGiver(person);
        if (scan == null) {
            throw new RefusedException(ReferralRefusal.COPY_WITHOUT_FILE);
        }
        var now = clock.instant();
        store.currentCopy(person).ifPresent(former -> {
            former.replace(now);
            store.flush();
        });
        var file = files.keep(scan);
        var copy = IdentityCopy.given(person, file.id(), access.caller(), now);
        store.add(copy);
        audit.record(AuditEntry.of("IDENTITY_COPY_GIVEN", "identity_copy", copy.id())
                .with("person", person.value())
                .with("file", file.id().value()));
        LOG.info(() -> "identity copy given copy=%d person=%d".formatted(copy.id(), person.value()));
    }

    /** For whoever is signed in. */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public void giveOwn(Upload scan) {
        give(
                new PersonId(Optional.ofNullable(access.person())
                        .orElseThrow(() -> access.denied("person", access.caller()))),
                scan);
    }

    private void requireGiver(PersonId person) {
        var preschool = access.reach().organisationId();
        var allowed = access.is(INSTITUTE_ADMIN) && store.isPerson(person)
                || isSelf(person)
                || preschool != null && store.isEmployee(person, preschool, LocalDate.now(clock));
        if (!allowed) {
            throw access.denied("person", person.value());
        }
    }

    private boolean isSelf(PersonId person) {
        return Long.valueOf(person.value()).equals(access.person());
    }

    /** The caller's own copy. */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public Optional<IdentityCopyDetail> own() {
        return Optional.ofNullable(access.person()).map(PersonId::new).flatMap(this::detail);
    }

    /** Somebody's copy for the owner or the administrator, who leaves a row by asking. */
    @RolesAllowed({LISTENER, INSTITUTE_ADMIN})
    public Optional<IdentityCopyDetail> copy(PersonId person) {
        if (!(access.is(INSTITUTE_ADMIN) && store.isPerson(person) || isSelf(person))) {
            throw access.denied("person", person.value());
        }
        return detail(person);
    }

    private Optional<IdentityCopyDetail> detail(PersonId person) {
        return store.currentCopy(person)
                .flatMap(copy -> store.keptCopies(person).stream()
                        .filter(kept -> kept.id() == copy.id())
                        .findFirst()
                        .map(kept -> {
                            var file = files.details(List.of(copy.fileId())).get(copy.fileId());
                            return new IdentityCopyDetail(
                                    copy.id(),
                                    file.token(),
                                    file.name(),
                                    copy.givenAt(),
                                    term(kept).lastDay());
                        }));
    }

    /** Whether the caller may have the copy opened; for the owner of files that this feature is. */
    @PermitAll
    public boolean mayOpen(FileId file) {
        return store.copyWith(file)
                .filter(copy -> !copy.isReplaced())
                .filter(copy -> access.is(INSTITUTE_ADMIN) || isSelf(copy.personId()))
                .isPresent();
    }

    /**
     * Destroys what was replaced and what is past its term, one by one, each with a row in the trail.
     *
     * @return how many
     */
    @RolesAllowed(SYSTEM)
    public int purge() {
        var today = LocalDate.now(clock);
        var over = store.keptCopies().stream()
                .filter(kept -> term(kept).isOver(today))
                .toList();
        for (var kept : over) {
            var copy = store.findCopy(kept.id()).orElseThrow();
            files.purge(
                    copy.fileId(),
                    kept.replaced()
                            ? "replaced by a newer copy"
                            : "kept until " + term(kept).lastDay());
            copy.purge(clock.instant());
            audit.record(AuditEntry.of("IDENTITY_COPY_PURGED", "identity_copy", copy.id())
                    .with("person", copy.personId().value())
                    .with("keptUntil", term(kept).lastDay()));
        }
        LOG.info(() -> "identity copies purged count=%d".formatted(over.size()));
        return over.size();
    }

    private IdentityCopyTerm term(KeptCopy kept) {
        var years = settings.on(LocalDate.now(clock)).admission().identityCopyYears();
        return new IdentityCopyTerm(kept.givenOn(), kept.lastCourseEnd(), years, kept.replaced());
    }
}
