package kz.bilik.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.application.ApplicationDetail;
import kz.bilik.application.ApplicationPlacing;
import kz.bilik.application.ApplicationService;
import kz.bilik.application.ApplicationState;
import kz.bilik.application.StudyQuarter;
import kz.bilik.planning.PlacementLine;
import kz.bilik.planning.PlanLineId;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** One application: what it says, where it stands, and the act that the user may take next. */
@Named
@RequestScoped
public class ApplicationDetailView {

    private static final List<ApplicationState> WAY = List.of(
            ApplicationState.DRAFT,
            ApplicationState.SUBMITTED,
            ApplicationState.ACCEPTED,
            ApplicationState.PLANNED,
            ApplicationState.LISTED,
            ApplicationState.ENROLLED);

    @Inject
    private ApplicationService applications;

    @Inject
    private ApplicationPlacing placing;

    @Inject
    private AskedApplication asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private ApplicationDetail detail;
    private List<PlacementLine> lines;
    private String reason;

    public void open() {
        getDetail();
    }

    public ApplicationDetail getDetail() {
        if (detail == null) {
            detail = applications.application(asked.id());
        }
        return detail;
    }

    public List<ApplicationState> getWay() {
        return WAY;
    }

    /** Whether the way has passed a step, stands at it or has it before it. */
    public String place(ApplicationState step) {
        var state = getDetail().state();
        var now = WAY.indexOf(state == ApplicationState.RETURNED ? ApplicationState.DRAFT : state);
        var at = WAY.indexOf(step);
        return now < 0 ? "" : at < now ? "done" : at == now ? "now" : "";
    }

    public boolean isReturned() {
        return getDetail().state() == ApplicationState.RETURNED && getDetail().withdrawable();
    }

    public String getPeriod() {
        var content = getDetail().content();
        return content.quarter() == null || content.studyYear() == null
                ? ""
                : words.name(StudyQuarter.of(content.quarter())).formatted(content.studyYear());
    }

    public List<PlacementLine> getLines() {
        if (lines == null) {
            lines = getDetail().placeable() ? placing.lines(asked.id()) : List.of();
        }
        return lines;
    }

    public boolean isHere(PlacementLine line) {
        return line.id().equals(getDetail().planLine());
    }

    public boolean isFull(PlacementLine line) {
        return line.taken() >= line.headcount();
    }

    public String accept() {
        applications.accept(asked.id());
        return done("application.accepted");
    }

    public String giveBack() {
        applications.giveBack(asked.id(), reason);
        return done("application.returned");
    }

    public String decline() {
        applications.decline(asked.id(), reason);
        return done("application.declined");
    }

    public String takeUpAgain() {
        applications.takeUpAgain(asked.id());
        return "/application/edit?faces-redirect=true&id=" + asked.id().value();
    }

    public String withdraw() {
        applications.withdraw(asked.id());
        return done("application.withdrawn");
    }

    public String putInto(long line) {
        placing.place(asked.id(), new PlanLineId(line));
        return done("application.placed");
    }

    public String putByName() {
        placing.placeByName(asked.id());
        return done("application.placed");
    }

    private String done(String word) {
        notices.done(words.get(word));
        return "/application/detail?faces-redirect=true&id=" + asked.id().value();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
