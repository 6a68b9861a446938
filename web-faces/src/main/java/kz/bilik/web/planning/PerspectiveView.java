package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CycleSummary;
import kz.bilik.planning.PerspectiveLine;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The perspective plan (DOC-12): written line by line by the institute, approved by its director, read by all others. */
@Named
@RequestScoped
public class PerspectiveView {

    private static final int SPARE = 3;

    @Inject
    private CampaignService campaigns;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private CycleSummary cycle;
    private List<ApprovedProgramme> approved;
    private List<Line> lines;

    public void open() {
        getCycle();
    }

    public CycleSummary getCycle() {
        if (cycle == null) {
            cycle = campaigns.cycle(asked.cycle());
        }
        return cycle;
    }

    public boolean isWritable() {
        return me.is(Roles.INSTITUTE_ADMIN) && !getCycle().perspectiveApproved();
    }

    public boolean isApprovable() {
        return me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR)
                && !getCycle().perspectiveApproved()
                && !getPlan().isEmpty();
    }

    public List<PerspectiveLine> getPlan() {
        return campaigns.perspective(asked.cycle());
    }

    /** The lines to be written in, with some room below. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = getPlan().stream().map(Line::new).collect(Collectors.toCollection(ArrayList::new));
            for (var spare = 0; spare < SPARE; spare++) {
                lines.add(new Line());
            }
        }
        return lines;
    }

    public List<ApprovedProgramme> getProgrammes() {
        if (approved == null) {
            approved = programmes.approved();
        }
        return approved;
    }

    private Map<String, ApprovedProgramme> byCode() {
        return getProgrammes().stream().collect(Collectors.toMap(ApprovedProgramme::code, found -> found));
    }

    public String title(String code) {
        var known = byCode().get(code);
        return known == null ? code : code + " · " + words.text(known.title());
    }

    public Integer hours(String code) {
        var known = byCode().get(code);
        return known == null ? null : known.hours();
    }

    public Funding[] getFundings() {
        return Funding.values();
    }

    public String save() {
        campaigns.writePerspective(
                asked.cycle(),
                getLines().stream().filter(Line::isFilled).map(Line::line).toList());
        notices.done(words.get("planning.perspective.saved"));
        return back();
    }

    public String approve() {
        campaigns.approvePerspective(asked.cycle());
        notices.done(words.get("planning.perspective.approved"));
        return back();
    }

    private String back() {
        return "/planning/perspective?faces-redirect=true&cycle="
                + asked.cycle().value();
    }

    /** A line while it is written. */
    public static class Line {

        private String programme;
        private Integer q1 = 0;
        private Integer q2 = 0;
        private Integer q3 = 0;
        private Integer q4 = 0;
        private Funding funding = Funding.REPUBLICAN_BUDGET;
        private String responsible;
        private String result;

        Line() {}

        Line(PerspectiveLine line) {
            programme = line.programmeCode();
            q1 = line.places().get(0);
            q2 = line.places().get(1);
            q3 = line.places().get(2);
            q4 = line.places().get(3);
            funding = line.funding();
            responsible = line.responsible();
            result = line.expectedResult();
        }

        boolean isFilled() {
            return programme != null && !programme.isBlank();
        }

        PerspectiveLine line() {
            return new PerspectiveLine(
                    programme,
                    List.of(places(q1), places(q2), places(q3), places(q4)),
                    funding,
                    responsible == null ? "" : responsible,
                    result == null ? "" : result);
        }

        private static int places(Integer typed) {
            return typed == null ? 0 : Math.max(0, typed);
        }

        public String getProgramme() {
            return programme;
        }

        public void setProgramme(String programme) {
            this.programme = programme;
        }

        public Integer getQ1() {
            return q1;
        }

        public void setQ1(Integer q1) {
            this.q1 = q1;
        }

        public Integer getQ2() {
            return q2;
        }

        public void setQ2(Integer q2) {
            this.q2 = q2;
        }

        public Integer getQ3() {
            return q3;
        }

        public void setQ3(Integer q3) {
            this.q3 = q3;
        }

        public Integer getQ4() {
            return q4;
        }

        public void setQ4(Integer q4) {
            this.q4 = q4;
        }

        public Funding getFunding() {
            return funding;
        }

        public void setFunding(Funding funding) {
            this.funding = funding;
        }

        public String getResponsible() {
            return responsible;
        }

        public void setResponsible(String responsible) {
            this.responsible = responsible;
        }

        public String getResult() {
            return result;
        }

        public void setResult(String result) {
            this.result = result;
        }
    }
}
