package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CycleSummary;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.NeedDetail;
import kz.bilik.planning.NeedId;
import kz.bilik.planning.NeedService;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;

/** What a preschool needs (DOC-13a), stated by its head, with what the district decided. */
@Named
@RequestScoped
public class NeedsView {

    @Inject
    private NeedService needs;

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

    private String surname;
    private String name;
    private String patronymic;
    private String headcount;
    private PositionGroup group = PositionGroup.PEDAGOGUE;
    private String programme;
    private TeachingLanguage language = TeachingLanguage.KK;
    private String quarter = "1";
    private String lastCourse;
    private String note;

    public void open() {
        getNeeds();
    }

    public CycleSummary getCycle() {
        return campaigns.cycle(asked.cycle());
    }

    public List<NeedDetail> getNeeds() {
        return needs.own(asked.cycle());
    }

    public List<ApprovedProgramme> getProgrammes() {
        return programmes.approved();
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public TeachingLanguage[] getLanguages() {
        return TeachingLanguage.values();
    }

    public String state() {
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        cells.put(LineColumn.SURNAME, surname);
        cells.put(LineColumn.NAME, name);
        cells.put(LineColumn.PATRONYMIC, patronymic);
        cells.put(LineColumn.HEADCOUNT, headcount);
        cells.put(LineColumn.GROUP, group.name());
        cells.put(LineColumn.PROGRAMME, programme);
        cells.put(LineColumn.LANGUAGE, language.name());
        cells.put(LineColumn.QUARTER, quarter);
        cells.put(LineColumn.FUNDING, Funding.REPUBLICAN_BUDGET.name());
        cells.put(LineColumn.LAST_COURSE, lastCourse);
        cells.put(LineColumn.NOTE, note);
        needs.state(asked.cycle(), new LineCells(cells));
        notices.done(words.get("planning.need.stated"));
        return back();
    }

    public String withdraw(long id) {
        needs.withdraw(new NeedId(id));
        notices.done(words.get("planning.need.withdrawn"));
        return back();
    }

    private String back() {
        return "/planning/needs?faces-redirect=true&cycle=" + asked.cycle().value();
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getHeadcount() {
        return headcount;
    }

    public void setHeadcount(String headcount) {
        this.headcount = headcount;
    }

    public PositionGroup getGroup() {
        return group;
    }

    public void setGroup(PositionGroup group) {
        this.group = group;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public TeachingLanguage getLanguage() {
        return language;
    }

    public void setLanguage(TeachingLanguage language) {
        this.language = language;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public String getLastCourse() {
        return lastCourse;
    }

    public void setLastCourse(String lastCourse) {
        this.lastCourse = lastCourse;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
