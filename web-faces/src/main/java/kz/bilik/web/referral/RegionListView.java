package kz.bilik.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.planning.TeachingLanguage;
import kz.bilik.referral.ListCandidate;
import kz.bilik.referral.ListEntry;
import kz.bilik.referral.RegionListDetail;
import kz.bilik.referral.RegionListId;
import kz.bilik.referral.RegionListService;
import kz.bilik.referral.RegionListState;
import kz.bilik.referral.SendLetter;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.TypedPerson;
import kz.bilik.web.shared.Words;

/** The list of a region for a course: whose turn it is, who stands in it, its approval and its letter. */
@Named
@RequestScoped
public class RegionListView {

    private static final List<RegionListState> WAY = List.of(RegionListState.values());

    @Inject
    private RegionListService lists;

    @Inject
    private TypedPerson typed;

    @Inject
    private AskedRecord asked;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private RegionListDetail detail;
    private List<ListCandidate> candidates;
    private Long person;
    private String reason;
    private String lateReason;
    private String backReason;
    private String letterNo;
    private LocalDate letterDate;
    private String signerPost;
    private String signerName;
    private String workplace;
    private String district;
    private String positionName;
    private PositionGroup position = PositionGroup.PEDAGOGUE;
    private QualificationCategory category = QualificationCategory.NONE;
    private Integer experience;
    private TeachingLanguage language = TeachingLanguage.KK;
    private String phone;

    public void open() {
        getDetail();
    }

    public RegionListDetail getDetail() {
        if (detail == null) {
            detail = lists.list(id());
        }
        return detail;
    }

    public List<RegionListState> getWay() {
        return WAY;
    }

    /** For the stepper: behind, here, ahead. */
    public String place(RegionListState step) {
        var here = WAY.indexOf(getDetail().state());
        var at = WAY.indexOf(step);
        return at < here ? "done" : at == here ? "now" : "";
    }

    public boolean isWritable() {
        return getDetail().own() && getDetail().state() == RegionListState.DRAFT;
    }

    public boolean isSendable() {
        return getDetail().own() && getDetail().state() == RegionListState.APPROVED;
    }

    public boolean isReturnable() {
        return getDetail().own() && getDetail().state().next().contains(RegionListState.DRAFT);
    }

    public boolean isLettered() {
        return getDetail().state() != RegionListState.DRAFT;
    }

    /** Whether approving today would be late. */
    public boolean isOverdue() {
        return isWritable() && getDetail().course().daysLeft() < 0;
    }

    public List<ListCandidate> getCandidates() {
        if (candidates == null) {
            candidates = isWritable() ? lists.candidates(id()) : List.of();
        }
        return candidates;
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public QualificationCategory[] getCategories() {
        return QualificationCategory.values();
    }

    public TeachingLanguage[] getLanguages() {
        return TeachingLanguage.values();
    }

    public String add() {
        lists.add(id(), new PersonId(person), reason);
        return asked.done(words.get("referral.list.added"));
    }

    /** A candidate whom the plan covers needs no reason. */
    public String addCovered(long chosen) {
        lists.add(id(), new PersonId(chosen), null);
        return asked.done(words.get("referral.list.added"));
    }

    public String enter() {
        lists.enter(
                id(),
                new ListEntry(
                        typed.getIin(),
                        typed.getSurname(),
                        typed.getName(),
                        typed.getPatronymic(),
                        workplace,
                        district,
                        positionName,
                        position,
                        category,
                        experience,
                        language.code(),
                        phone,
                        reason));
        return asked.done(words.get("referral.list.added"));
    }

    public String remove(long line) {
        lists.remove(id(), line);
        return asked.done(words.get("referral.list.removed"));
    }

    public String approve() {
        lists.approve(id(), lateReason);
        return asked.done(words.get("referral.list.approved"));
    }

    public String send() {
        lists.send(id(), new SendLetter(letterNo, letterDate, signerPost, signerName));
        return asked.done(words.of("referral.letter.sent", letterNo));
    }

    public String takeBack() {
        lists.takeBack(id(), backReason);
        return asked.done(words.get("referral.list.takenBack"));
    }

    private RegionListId id() {
        return new RegionListId(asked.id("region_list"));
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getBackReason() {
        return backReason;
    }

    public void setBackReason(String backReason) {
        this.backReason = backReason;
    }

    public String getLetterNo() {
        return letterNo;
    }

    public void setLetterNo(String letterNo) {
        this.letterNo = letterNo;
    }

    public LocalDate getLetterDate() {
        return letterDate == null ? LocalDate.now(clock) : letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getSignerPost() {
        return signerPost == null ? words.get("referral.letter.head") : signerPost;
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

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getPositionName() {
        return positionName;
    }

    public void setPositionName(String positionName) {
        this.positionName = positionName;
    }

    public PositionGroup getPosition() {
        return position;
    }

    public void setPosition(PositionGroup position) {
        this.position = position;
    }

    public QualificationCategory getCategory() {
        return category;
    }

    public void setCategory(QualificationCategory category) {
        this.category = category;
    }

    public Integer getExperience() {
        return experience;
    }

    public void setExperience(Integer experience) {
        this.experience = experience;
    }

    public TeachingLanguage getLanguage() {
        return language;
    }

    public void setLanguage(TeachingLanguage language) {
        this.language = language;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
