package kz.bilik.referral;

import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationService;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.file.FileService;
import kz.bilik.file.Upload;
import kz.bilik.organisation.PersonId;
import kz.bilik.referral.model.IdentityCopy;
import kz.bilik.referral.model.ReferralOrder;
import kz.bilik.referral.model.RegionList;
import kz.bilik.referral.policy.ListTerm;
import kz.bilik.referral.store.ReferralStore;
import kz.bilik.settings.SettingsService;

/** Writes lists, orders and copies as regions and preschools would, for demonstrations only: nobody but the system itself may ask it. */
@Stateless
@RolesAllowed(SYSTEM)
public class ReferralRehearsal {

    private static final Logger LOG = Logger.getLogger(ReferralRehearsal.class.getName());
    private static final String STAGED = "demo";

    @Inject
    private ReferralStore store;

    @Inject
    private ApplicationService applications;

    @Inject
    private RegionListService lists;

    @Inject
    private ReferralWording wording;

    @Inject
    private FileService files;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Applicants of the region in a list that is in work. */
    public RegionListId list(CourseId course, String region, List<PersonId> people, String replacementReason) {
        var list = RegionList.opened(course, region, STAGED, clock.instant());
        store.add(list);
        for (var person : people) {
            store.applicant(course, region, person)
                    .ifPresent(found -> store.addLine(
                            list.id(),
                            RegionListService.line(found, replacementReason),
                            found.sortKey(),
                            STAGED,
                            clock.instant()));
        }
        record("REGION_LIST_OPENED", list, null);
        return list.id();
    }

    /** The same list approved and sent with its letter. */
    public void send(RegionListId id, LocalDate start, LocalDate day, SendLetter letter, String lateReason) {
        var list = store.lockList(id).orElseThrow();
        var due = new ListTerm(start, settings.on(day).listLeadMonths()).lastDay();
        list.approve(day, due, lateReason, STAGED);
        store.unlistedApplications(id).forEach(application -> applications.markListed(new ApplicationId(application)));
        list.send(letter);
        list.freeze(wording.sent(lists.list(id)));
        record("REGION_LETTER_SENT", list, RegionListState.DRAFT);
    }

    /** An order on paper that sends these people. */
    public void refer(CourseId course, Issuer issuer, RecordReferral order) {
        var file = files.keep(order.scan());
        var recorded = ReferralOrder.recorded(course, issuer, order, file.id(), null, STAGED, clock.instant());
        store.add(recorded);
        store.referables(course, new ReferralReach(true, null, null, null, null)).stream()
                .filter(one -> order.people().contains(one.person()))
                .forEach(one -> store.addPerson(recorded.id(), one));
        audit.record(AuditEntry.of(
                        "REFERRAL_ORDER_RECORDED",
                        "referral_order",
                        recorded.id().value())
                .with("course", course.value()));
        LOG.info(() -> "referral order staged order=%d".formatted(recorded.id().value()));
    }

    public void identify(PersonId person, Upload scan) {
        if (store.currentCopy(person).isEmpty()) {
            var copy = IdentityCopy.given(person, files.keep(scan).id(), STAGED, clock.instant());
            store.add(copy);
            audit.record(AuditEntry.of("IDENTITY_COPY_GIVEN", "identity_copy", copy.id())
                    .with("person", person.value()));
        }
    }

    private void record(String action, RegionList list, RegionListState from) {
        audit.record(AuditEntry.of(action, "region_list", list.id().value())
                .moved(from, list.state())
                .with("region", list.regionKato()));
        LOG.info(() -> "region list staged list=%d state=%s".formatted(list.id().value(), list.state()));
    }
}
