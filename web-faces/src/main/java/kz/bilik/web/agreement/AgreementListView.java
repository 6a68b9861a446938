package kz.bilik.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bilik.agreement.AgreementBoard;
import kz.bilik.agreement.AgreementRow;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.AgreementSigning;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.PaymentStanding;
import kz.bilik.course.CourseId;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** All agreements, or those of one course with what is done to all of them at once. */
@Named
@RequestScoped
public class AgreementListView extends ListView<AgreementRow> {

    private static final String COURSE = "course";

    @Inject
    private AgreementSigning signing;

    @Inject
    private AgreementService agreements;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private AgreementBoard board;

    /** Reads the course before anything is drawn, so that one that does not exist answers 404. */
    public void open() {
        if (isOfCourse()) {
            getBoard();
        }
    }

    public boolean isOfCourse() {
        return !asked().isEmpty();
    }

    public long getCourseId() {
        return course().value();
    }

    /** Null where the list is not of one course. */
    public AgreementBoard getBoard() {
        if (board == null && isOfCourse()) {
            board = signing.board(course());
        }
        return board;
    }

    /** The states that an agreement of the course is in, each a link to those in it. */
    public List<AgreementState> getChips() {
        return Arrays.stream(AgreementState.values())
                .filter(state -> isOfCourse())
                .filter(state -> getBoard().count(state) > 0)
                .toList();
    }

    public String chip(AgreementState state) {
        return "?course=" + getCourseId() + "&state=" + state;
    }

    public AgreementState[] getStates() {
        return AgreementState.values();
    }

    public PaymentStanding[] getPayments() {
        return PaymentStanding.values();
    }

    public boolean isAdministrator() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isSigner() {
        return me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    /** Why nothing can be offered; empty when something can. */
    public String getNothingToOffer() {
        return isOfCourse() && getBoard().toOffer() == 0 ? words.get("agreement.offer.nothing") : "";
    }

    public String getNothingToSign() {
        return isOfCourse() && getBoard().toCountersign() == 0 ? words.get("agreement.countersign.nothing") : "";
    }

    public String prepare() {
        return done("agreement.prepared", agreements.prepareMissing(course()));
    }

    public String offer() {
        return done("agreement.offered", signing.offer(course()));
    }

    public String countersign() {
        return done("agreement.countersigned", signing.countersign(course()));
    }

    private String done(String key, int count) {
        notices.done(words.of(key, count));
        return "/agreement/list?faces-redirect=true&course=" + getCourseId();
    }

    private CourseId course() {
        if (!asked().matches("\\d{1,18}")) {
            throw new NotFoundException(COURSE, asked());
        }
        return new CourseId(Long.parseLong(asked()));
    }

    private String asked() {
        return Objects.toString(request.getParameter(COURSE), "");
    }

    @Override
    protected Page<AgreementRow> load(PageRequest page) {
        var filters = new HashMap<>(page.filters());
        if (isOfCourse()) {
            filters.put(COURSE, String.valueOf(getCourseId()));
        }
        return signing.agreements(new PageRequest(page.first(), page.size(), page.sort(), page.ascending(), filters));
    }

    @Override
    protected List<String> filters() {
        var all = new ArrayList<>(List.of("name", "number", "state", "payment", "unsigned"));
        if (!isOfCourse()) {
            all.add("programme");
        }
        return all;
    }

    @Override
    protected Map<String, String> kept() {
        return isOfCourse() ? Map.of(COURSE, String.valueOf(getCourseId())) : Map.of();
    }

    @Override
    protected String naturalSort() {
        return isOfCourse() ? "name" : "date";
    }

    @Override
    protected boolean naturalAscending() {
        return isOfCourse();
    }
}
