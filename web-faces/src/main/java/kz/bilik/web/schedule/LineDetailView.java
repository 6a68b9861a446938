package kz.bilik.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bilik.course.CourseService;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.schedule.AnnualScheduleService;
import kz.bilik.schedule.ApprovalDetail;
import kz.bilik.schedule.Approver;
import kz.bilik.schedule.LineApprovalService;
import kz.bilik.schedule.LineDetail;
import kz.bilik.schedule.LineState;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** A line of the schedule: what it says, who has agreed, what stands in its way, and the answer of whoever is asked. */
@Named
@RequestScoped
public class LineDetailView {

    @Inject
    private AnnualScheduleService schedules;

    @Inject
    private LineApprovalService approvals;

    @Inject
    private CourseService courses;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AskedSchedule asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private LineDetail detail;
    private Map<String, RegionSummary> regions;
    private String post;
    private String remark;
    private String reason;
    private Part scan;

    public void open() {
        getDetail();
    }

    public LineDetail getDetail() {
        if (detail == null) {
            detail = schedules.line(asked.line());
        }
        return detail;
    }

    public long getId() {
        return asked.line().value();
    }

    public boolean isBuilder() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isEditable() {
        return isBuilder() && getDetail().editable();
    }

    public boolean isWithdrawable() {
        return isEditable() && getDetail().scheduleState().isInWork();
    }

    public boolean isPlannable() {
        return isBuilder()
                && getDetail().line().state() == LineState.AGREED
                && getDetail().courseId() == null;
    }

    /** The authorised body has no pages of courses. */
    public boolean isCourseLinked() {
        return getDetail().courseId() != null && !me.is(Roles.AUTH_BODY);
    }

    public boolean isAnswerable() {
        return me.isAny(Roles.REGION_EDU, Roles.AUTH_BODY) && getDetail().ownAnswerDue();
    }

    /** The latest round; earlier ones are history. */
    public List<ApprovalDetail> getCurrent() {
        var all = getDetail().approvals();
        return all.isEmpty() || getDetail().line().state() == LineState.DRAFT
                ? List.of()
                : all.stream()
                        .filter(approval -> approval.round() == all.get(0).round())
                        .toList();
    }

    public List<ApprovalDetail> getFormer() {
        return getDetail().approvals().stream()
                .filter(approval -> !getCurrent().contains(approval))
                .toList();
    }

    public List<String> getKatos() {
        return List.copyOf(getDetail().line().quota().keySet());
    }

    public String region(String kato) {
        return words.text(regions().get(kato).name());
    }

    public String approver(Approver approver) {
        return approver.regionKato() == null
                ? words.name(approver.kind())
                : words.text(regions().get(approver.regionKato()).administration());
    }

    private Map<String, RegionSummary> regions() {
        if (regions == null) {
            regions = organisations.regions().stream().collect(Collectors.toMap(RegionSummary::kato, known -> known));
        }
        return regions;
    }

    public String approve() {
        approvals.approve(asked.line(), post, UploadedPart.of(scan));
        notices.done(words.get("schedule.line.approved"));
        return onward();
    }

    public String refuse() {
        approvals.refuse(asked.line(), post, remark, UploadedPart.of(scan));
        notices.done(words.get("schedule.line.refused"));
        return onward();
    }

    /** Back to the lines that still wait, if there are any. */
    private String onward() {
        var id = getDetail().line().scheduleId().value();
        return "/schedule/detail?faces-redirect=true&id=" + id + (approvals.due() > 0 ? "&due=1" : "");
    }

    public String repeat() {
        var again = schedules.repeat(asked.line());
        notices.done(words.get("schedule.line.repeated"));
        return "/schedule/edit?faces-redirect=true&id=" + again.value();
    }

    public String withdraw() {
        schedules.withdraw(asked.line(), reason);
        notices.done(words.get("schedule.line.withdrawn"));
        return "/schedule/detail?faces-redirect=true&id="
                + getDetail().line().scheduleId().value();
    }

    public String plan() {
        var course = courses.plan(asked.line());
        notices.done(words.of("schedule.planned", 1));
        return "/course/detail?faces-redirect=true&id=" + course.value() + "&tab=plan";
    }

    public String getPost() {
        if (post == null && isAnswerable()) {
            post = approvals.lastPost();
        }
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
