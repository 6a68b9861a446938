package kz.bilik.accreditation.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.accreditation.AddItem;
import kz.bilik.accreditation.DecidePackage;
import kz.bilik.accreditation.Decision;
import kz.bilik.accreditation.PackageDetail;
import kz.bilik.accreditation.PackageId;
import kz.bilik.accreditation.PackageState;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.file.FileDetail;
import kz.bilik.settings.StaffingBase;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.staffing.StaffingShare;
import kz.bilik.staffing.StaffingSnapshot;

/**
 * A document package on its way. Last days are worked out from the calendar while they run and are written down when the step is taken, so that a later change
 * of the calendar moves open terms only (CAL-1).
 */
@Entity
@Table(name = "document_package")
public class DocumentPackage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PackageState state;

    @Column(name = "previous_id")
    private Long previousId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "staffing_check_id")
    private Long staffingCheckId;

    @Column(name = "staffing_qualified")
    private Integer staffingQualified;

    @Column(name = "staffing_size")
    private Integer staffingSize;

    @Column(name = "staffing_threshold")
    private BigDecimal staffingThreshold;

    @Column(name = "registration_no")
    private String registrationNo;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "forwarded_on")
    private LocalDate forwardedOn;

    @Column(name = "forward_due")
    private LocalDate forwardDue;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "sitting_on")
    private LocalDate sittingOn;

    @Column(name = "review_due")
    private LocalDate reviewDue;

    @Column(name = "protocol_no")
    private String protocolNo;

    @Column(name = "protocol_date")
    private LocalDate protocolDate;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "closing_reason")
    private String closingReason;

    @OneToMany(mappedBy = "documentPackage", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<PackageItem> items = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected DocumentPackage() {}

    /** @param previous null for the first */
    public static DocumentPackage drafted(PackageId previous, String by, Instant at) {
        var drafted = new DocumentPackage();
        drafted.state = PackageState.DRAFT;
        drafted.previousId = previous == null ? null : previous.value();
        drafted.madeBy = by;
        drafted.madeAt = at;
        return drafted;
    }

    public PackageItem add(AddItem item, FileDetail file) {
        var added = PackageItem.added(this, item, file);
        items.add(added);
        return added;
    }

    public void remove(long itemId) {
        items.removeIf(item -> item.id() == itemId);
    }

    /** @param reason why the director submits it although the staffing does not suffice; null when it does */
    public void submit(LocalDate day, String by, StaffingSnapshot staffing, String reason) {
        become(PackageState.SUBMITTED);
        submittedOn = day;
        submittedBy = by;
        overrideReason = reason;
        staffingCheckId = staffing.id();
        staffingQualified = staffing.qualified();
        staffingSize = staffing.size();
        staffingThreshold = staffing.threshold();
    }

    public void receive(String number, LocalDate day) {
        become(PackageState.RECEIVED);
        registrationNo = number.strip();
        receivedOn = day;
    }

    /** @param reason why it is late; null when it is not */
    public void forward(WorkingGroupId group, LocalDate day, LocalDate due, String reason) {
        become(PackageState.FORWARDED);
        groupId = group.value();
        forwardedOn = day;
        forwardDue = due;
        lateReason = reason;
    }

    public void convene(LocalDate day) {
        become(PackageState.UNDER_REVIEW);
        sittingOn = day;
    }

    public void decide(DecidePackage command, LocalDate due, int inFavour, int opposed, String chair) {
        become(command.value() == Decision.COMPLIANT ? PackageState.COMPLIANT : PackageState.NON_COMPLIANT);
        protocolNo = command.protocolNo().strip();
        protocolDate = command.protocolDate();
        reviewDue = due;
        votesFor = inFavour;
        votesAgainst = opposed;
        signedBy = chair;
        lateReason = command.lateReason() == null ? lateReason : command.lateReason();
        if (command.value() == Decision.COMPLIANT) {
            validUntil = firstEnd().orElse(null);
        }
    }

    private Optional<LocalDate> firstEnd() {
        return items.stream()
                .map(PackageItem::validTo)
                .filter(end -> end != null)
                .min(LocalDate::compareTo);
    }

    public void withdraw(String reason) {
        become(PackageState.WITHDRAWN);
        closingReason = reason;
    }

    public void outdate(String reason) {
        become(PackageState.OUTDATED);
        closingReason = reason;
    }

    private void become(PackageState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransitionException("document package " + id, state, next);
        }
        state = next;
    }

    public PackageId id() {
        return new PackageId(id);
    }

    public PackageState state() {
        return state;
    }

    public Optional<PackageId> previous() {
        return Optional.ofNullable(previousId).map(PackageId::new);
    }

    public List<PackageItem> items() {
        return List.copyOf(items);
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public String overrideReason() {
        return overrideReason;
    }

    public String registrationNo() {
        return registrationNo;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate forwardedOn() {
        return forwardedOn;
    }

    /** As it was when the package was forwarded; empty while the term runs. */
    public Optional<LocalDate> forwardDue() {
        return Optional.ofNullable(forwardDue);
    }

    /** As it was when the group decided; empty while the term runs. */
    public Optional<LocalDate> reviewDue() {
        return Optional.ofNullable(reviewDue);
    }

    public String lateReason() {
        return lateReason;
    }

    public Optional<WorkingGroupId> group() {
        return Optional.ofNullable(groupId).map(WorkingGroupId::new);
    }

    public LocalDate sittingOn() {
        return sittingOn;
    }

    public LocalDate decidedOn() {
        return protocolDate;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String closingReason() {
        return closingReason;
    }

    public Optional<PackageDetail.Staffing> staffing() {
        return Optional.ofNullable(staffingSize).map(size -> {
            var share = new StaffingShare(StaffingBase.STAFF_PLUS_CONTRACT, staffingQualified, size, staffingThreshold);
            return new PackageDetail.Staffing(
                    staffingQualified, size, share.percent(), staffingThreshold, share.passes());
        });
    }

    /** @param reasons why it does not comply; none when it does */
    public Optional<PackageDetail.DecisionTaken> decision(List<String> reasons) {
        return Optional.ofNullable(protocolNo)
                .map(number -> new PackageDetail.DecisionTaken(
                        state == PackageState.NON_COMPLIANT ? Decision.NON_COMPLIANT : Decision.COMPLIANT,
                        number,
                        protocolDate,
                        votesFor,
                        votesAgainst,
                        signedBy,
                        reasons));
    }
}
