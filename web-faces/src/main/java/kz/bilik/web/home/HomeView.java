package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.BlankService;
import kz.bilik.certificate.CertificateService;
import kz.bilik.certificate.CertificateStanding;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseSummary;
import kz.bilik.job.JobService;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeSummary;
import kz.bilik.shared.persistence.PageRequest;

/** What waits for the signed-in role; every number is the length of the list that it leads to. */
@Named
@RequestScoped
public class HomeView {

    private static final int NEWEST = 6;
    private static final int JOBS = 50;

    @Inject
    private CourseService courses;

    @Inject
    private CertificateService certificates;

    @Inject
    private BlankService blanks;

    @Inject
    private JobService jobs;

    @Inject
    private NoticeService notices;

    @Inject
    private PlanningCounts planning;

    @Inject
    private ApplicationCountsOfUser applications;

    @Inject
    private ScheduleCounts schedules;

    @Inject
    private NedbDues nedb;

    @Inject
    private ReferralCounts referral;

    @Inject
    private TeachingCounts teaching;

    @Inject
    private ChanceCounts chances;

    @Inject
    private ExpulsionCounts expulsion;

    @Inject
    private Menu menu;

    private List<Count> counts;
    private List<CourseSummary> newest;

    public List<Count> getCounts() {
        if (counts == null) {
            counts = count();
        }
        return counts;
    }

    public List<CourseSummary> getCourses() {
        if (newest == null) {
            newest = menu.isOpen("/course/list.xhtml")
                    ? courses.courses(new PageRequest(0, NEWEST, "start", false, Map.of()))
                            .rows()
                    : List.of();
        }
        return newest;
    }

    /** What the system has told the user's roles and the user has not read yet. */
    public List<NoticeSummary> getNotices() {
        return notices.unread();
    }

    public String markRead(long notice) {
        notices.markRead(notice);
        return "/index?faces-redirect=true";
    }

    private List<Count> count() {
        var all = new ArrayList<Count>();
        if (menu.isOpen("/planning/list.xhtml")) {
            all.addAll(planning.counts());
        }
        if (menu.isOpen("/schedule/list.xhtml")) {
            all.addAll(schedules.counts());
        }
        if (menu.isOpen("/referral/list.xhtml")) {
            all.addAll(referral.counts());
        }
        if (menu.isOpen("/secondchance/list.xhtml")) {
            all.addAll(chances.counts());
        }
        if (menu.isOpen("/application/list.xhtml")) {
            all.addAll(applications.counts());
        }
        all.addAll(expulsion.counts());
        if (menu.isOpen("/certificate/list.xhtml") && menu.isOpen("/blank/list.xhtml")) {
            all.add(certificates("toSign", "pi-pencil", CertificateStanding.PREPARED));
            all.add(certificates("toHandOver", "pi-send", CertificateStanding.SIGNED));
        }
        if (menu.isOpen("/course/list.xhtml")) {
            all.add(courses("inProgress", "pi-book", CourseState.IN_PROGRESS));
            all.add(courses("completed", "pi-check-square", CourseState.COMPLETED));
        }
        all.addAll(teaching.counts());
        if (menu.isOpen("/nedb/list.xhtml")) {
            all.addAll(nedb.counts());
        }
        if (menu.isOpen("/blank/list.xhtml")) {
            var left =
                    blanks.balance().stream().mapToLong(BlankBalance::inStock).sum();
            all.add(new Count(
                    "blanks",
                    "pi-copy",
                    left == 0 ? "bad" : "",
                    left,
                    "home.count.blanks",
                    "/blank/list.xhtml?state=IN_STOCK"));
        }
        if (menu.isOpen("/job/list.xhtml")) {
            var running = jobs.jobs(JOBS).stream()
                    .filter(job -> job.state().isActive())
                    .count();
            all.add(new Count("running", "pi-cog", "", running, "home.count.running", "/job/list.xhtml"));
        } else if (menu.isRegisterOpen()) {
            var issued = certificates.register(page(Map.of())).total();
            all.add(new Count(
                    "certificates", "pi-verified", "", issued, "home.count.certificates", "/certificate/list.xhtml"));
        }
        return all;
    }

    private Count certificates(String id, String icon, CertificateStanding standing) {
        var waiting =
                certificates.register(page(Map.of("status", standing.name()))).total();
        var tone = waiting > 0 ? "warn" : "";
        return new Count(id, icon, tone, waiting, "home.count." + id, "/certificate/list.xhtml?status=" + standing);
    }

    private Count courses(String id, String icon, CourseState state) {
        var found = courses.courses(page(Map.of("state", state.name()))).total();
        return new Count(id, icon, "", found, "home.count." + id, "/course/list.xhtml?state=" + state);
    }

    private static PageRequest page(Map<String, String> filters) {
        return new PageRequest(0, 1, "", true, filters);
    }
}
