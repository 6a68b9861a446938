package kz.bilik.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stages the demonstration at the first start of a system that is one. Each part has a transaction of its own, so that one that cannot be staged on
 * this day takes no other with it.
 *
 * <p>A second node that starts at the same moment loses the race for the same stream; that, and nothing else about a demonstration, must not
 * keep a system from starting.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoCourses {

    private static final System.Logger LOG = System.getLogger(DemoCourses.class.getName());

    @Inject
    @ConfigProperty(name = "bilik.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    DemoStage stage;

    @Inject
    DemoAccreditation accreditation;

    @Inject
    DemoPlanning planning;

    @Inject
    DemoSchedule schedule;

    @Inject
    DemoApplications applications;

    @Inject
    DemoNedb nedb;

    @Inject
    DemoAdmission admission;

    @Inject
    DemoTeaching teaching;

    @Inject
    DemoSecondChance secondChance;

    @Inject
    DemoExpulsion expulsion;

    @PostConstruct
    void begin() {
        if (!wanted) {
            return;
        }
        set("courses", stage::set);
        set("accreditation", accreditation::set);
        set("planning", planning::set);
        set("schedule", schedule::set);
        set("applications", applications::set);
        set("national database", nedb::set);
        set("admission", admission::set);
        set("teaching", teaching::set);
        set("second chance", secondChance::set);
        set("expulsion", expulsion::set);
    }

    private static void set(String what, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "demonstration of " + what + " is missing", e);
        }
    }
}
