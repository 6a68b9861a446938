package kz.bilik.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.document.Sha256;
import kz.bilik.referral.RegionListId;
import kz.bilik.referral.RegionListState;
import kz.bilik.referral.SendLetter;
import kz.bilik.shared.error.IllegalTransitionException;

/** The list of one region for one course, with the letter that carries it. */
@Entity
@Table(name = "region_list")
public class RegionList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "region_kato")
    private String regionKato;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RegionListState state;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "late")
    private boolean late;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "letter_no")
    private String letterNo;

    @Column(name = "letter_date")
    private LocalDate letterDate;

    @Column(name = "signer_post")
    private String signerPost;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "wording")
    private String wording;

    @Column(name = "data_hash")
    private String dataHash;

    @Column(name = "back_reason")
    private String backReason;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected RegionList() {}

    public static RegionList opened(CourseId course, String region, String by, Instant at) {
        var list = new RegionList();
        list.courseId = course.value();
        list.regionKato = region;
        list.state = RegionListState.DRAFT;
        list.openedBy = by;
        list.openedAt = at;
        return list;
    }

    /** @param whyLate null when it is in time */
    public void approve(LocalDate on, LocalDate due, String whyLate, String by) {
        moveTo(RegionListState.APPROVED);
        approvedOn = on;
        approvedBy = by;
        dueOn = due;
        late = on.isAfter(due);
        lateReason = late ? whyLate.strip() : null;
        backReason = null;
    }

    public void send(SendLetter letter) {
        moveTo(RegionListState.SENT);
        letterNo = letter.number().strip();
        letterDate = letter.date();
        signerPost = letter.signerPost().strip();
        signerName = letter.signerName().strip();
    }

    /** @param said both papers in every language, as the letter was sent */
    public void freeze(String said) {
        wording = said;
        dataHash = hash(said);
    }

    /** Whether the wording is, to the letter, the one that was sent. */
    public boolean isUntouched() {
        return hash(wording).equals(dataHash);
    }

    private static String hash(String said) {
        return Sha256.hex(said.getBytes(StandardCharsets.UTF_8));
    }

    /** Back into work: what was approved and written falls away. */
    public void takeBack(String why) {
        moveTo(RegionListState.DRAFT);
        backReason = why.strip();
        approvedOn = null;
        approvedBy = null;
        dueOn = null;
        late = false;
        lateReason = null;
        letterNo = null;
        letterDate = null;
        wording = null;
        dataHash = null;
    }

    /** An admission order rests on it. */
    public void use() {
        if (state != RegionListState.USED) {
            moveTo(RegionListState.USED);
        }
    }

    /** The only order that rested on it was cancelled. */
    public void release() {
        if (state == RegionListState.USED) {
            moveTo(RegionListState.SENT);
        }
    }

    private void moveTo(RegionListState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("region_list", state, target);
        }
        state = target;
    }

    public RegionListId id() {
        return new RegionListId(id);
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }

    public String regionKato() {
        return regionKato;
    }

    public RegionListState state() {
        return state;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean late() {
        return late;
    }

    public String lateReason() {
        return lateReason;
    }

    public String letterNo() {
        return letterNo;
    }

    public LocalDate letterDate() {
        return letterDate;
    }

    public String signerPost() {
        return signerPost;
    }

    public String signerName() {
        return signerName;
    }

    /** Null until the letter is sent. */
    public String wording() {
        return wording;
    }

    public String dataHash() {
        return dataHash;
    }

    public String backReason() {
        return backReason;
    }
}
