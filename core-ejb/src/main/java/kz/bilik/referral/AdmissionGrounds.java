package kz.bilik.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.organisation.PersonId;
import kz.bilik.referral.model.RegionList;
import kz.bilik.referral.store.AdmissionGroundStore;
import kz.bilik.referral.store.ReferralStore;

/** Tells the admission what it can rest on; a part of its use cases, which have asked who may. */
@ApplicationScoped
public class AdmissionGrounds {

    @Inject
    private AdmissionGroundStore grounds;

    @Inject
    private ReferralStore store;

    @Inject
    private AuditTrail audit;

    /** Of everybody who is listed for the course, has applied for it or is its candidate, in Kazakh order. */
    public List<AdmissionGround> of(CourseId course) {
        return grounds.of(course);
    }

    /** Of one person, whoever it is; empty when there is no such person. */
    public Optional<AdmissionGround> of(CourseId course, PersonId person) {
        return grounds.of(course, person);
    }

    /** An order was signed that rests on these lists. */
    public void use(Collection<RegionListId> lists) {
        lists.forEach(id -> store.lockList(id).ifPresent(list -> {
            var from = list.state();
            list.use();
            record("REGION_LIST_USED", list, from);
        }));
    }

    /** The orders that rested on these lists were cancelled. */
    public void release(Collection<RegionListId> lists) {
        lists.forEach(id -> store.lockList(id).ifPresent(list -> {
            var from = list.state();
            list.release();
            record("REGION_LIST_RELEASED", list, from);
        }));
    }

    private void record(String action, RegionList list, RegionListState from) {
        if (from != list.state()) {
            audit.record(AuditEntry.of(action, "region_list", list.id().value()).moved(from, list.state()));
        }
    }
}
