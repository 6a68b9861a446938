package kz.bilik.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.bilik.course.CourseId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.referral.IdentityCopyService;
import kz.bilik.referral.ListSummary;
import kz.bilik.referral.RecordReferral;
import kz.bilik.referral.Referable;
import kz.bilik.referral.ReferralCourse;
import kz.bilik.referral.ReferralOrderId;
import kz.bilik.referral.ReferralOrderService;
import kz.bilik.referral.ReferralRow;
import kz.bilik.referral.RegionListService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Leading;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One course as those see it who send people to it: lists of regions, orders, who can still be sent. */
@Named
@RequestScoped
public class ReferralDetailView {

    @Inject
    private RegionListService lists;

    @Inject
    private ReferralOrderService orders;

    @Inject
    private IdentityCopyService copies;

    @Inject
    private AskedRecord asked;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private ReferralCourse course;
    private List<Referable> people;
    private List<ReferralRow> rows;
    private List<Long> chosen = List.of();
    private String number;
    private LocalDate date;
    private String signerPost;
    private String signerName;
    private String reason;
    private Part scan;
    private Long person;
    private Part copy;

    public void open() {
        getCourse();
    }

    public ReferralCourse getCourse() {
        if (course == null) {
            course = lists.course(id());
        }
        return course;
    }

    public boolean isRegion() {
        return me.is(Roles.REGION_EDU);
    }

    public boolean isHead() {
        return me.is(Roles.PRESCHOOL_HEAD);
    }

    public boolean isSender() {
        return isRegion() || isHead() || me.is(Roles.DISTRICT_EDU);
    }

    public boolean isInstitute() {
        return !isSender();
    }

    public List<ListSummary> getSummaries() {
        return isInstitute() ? lists.summaries(id()) : List.of();
    }

    public List<ReferralRow> getOrders() {
        if (rows == null) {
            rows = orders.orders(id());
        }
        return rows;
    }

    public List<Referable> getPeople() {
        if (people == null) {
            people = isSender() ? orders.referables(id()) : List.of();
        }
        return people;
    }

    /** Whether a head of the own preschool could be among the chosen, so that the reason is asked. */
    public boolean isOwnHeadPossible() {
        return isHead() && getPeople().stream().anyMatch(one -> one.position() == PositionGroup.HEAD);
    }

    public String begin() {
        return "/referral/region?faces-redirect=true&id=" + lists.open(id()).value();
    }

    public String record() {
        orders.record(id(), new RecordReferral(number, date, ids(), UploadedPart.of(scan), reason));
        return asked.done(words.of("referral.order.recorded", number));
    }

    /** The order as a paper to be signed by hand. */
    public String print() {
        var path = "/papers/referral/order/%d.pdf?people=%s&number=%s&date=%s&post=%s&name=%s"
                .formatted(
                        id().value(),
                        chosen.stream().map(String::valueOf).collect(Collectors.joining(",")),
                        coded(number),
                        date == null ? "" : date,
                        coded(signerPost),
                        coded(signerName));
        return Leading.to(request.getContextPath() + path);
    }

    private static String coded(String text) {
        return URLEncoder.encode(Objects.toString(text, ""), StandardCharsets.UTF_8);
    }

    private List<PersonId> ids() {
        return chosen.stream().map(PersonId::new).toList();
    }

    public String withdraw(long order) {
        orders.withdraw(new ReferralOrderId(order), reason);
        return asked.done(words.get("referral.order.withdrawn"));
    }

    public String giveCopy() {
        copies.give(new PersonId(person), UploadedPart.of(copy));
        return asked.done(words.get("referral.copy.given"));
    }

    private CourseId id() {
        return new CourseId(asked.id("course"));
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date == null ? LocalDate.now(clock) : date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getSignerPost() {
        return signerPost;
    }

    public void setSignerPost(String signerPost) {
        this.signerPost = signerPost;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }
}
