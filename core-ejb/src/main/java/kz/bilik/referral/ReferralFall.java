package kz.bilik.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationService;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseStopped;
import kz.bilik.referral.store.ReferralStore;

/** Who is on a list of a cancelled course waits for another one, in the same transaction. */
@ApplicationScoped
public class ReferralFall {

    @Inject
    private ReferralStore store;

    @Inject
    private ApplicationService applications;

    void stopped(@Observes CourseStopped stopped) {
        if (stopped.state() == CourseState.CANCELLED) {
            store.listedApplications(stopped.course())
                    .forEach(application -> applications.comeBack(new ApplicationId(application), stopped.reason()));
        }
    }
}
