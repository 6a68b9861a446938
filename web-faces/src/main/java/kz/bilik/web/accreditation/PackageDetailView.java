package kz.bilik.web.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.accreditation.AddItem;
import kz.bilik.accreditation.ChecklistLine;
import kz.bilik.accreditation.DecidePackage;
import kz.bilik.accreditation.Decision;
import kz.bilik.accreditation.GroupSummary;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.accreditation.PackageDetail;
import kz.bilik.accreditation.PackageDetail.Line;
import kz.bilik.accreditation.PackageDetail.MemberVote;
import kz.bilik.accreditation.PackageId;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.accreditation.PackageReading;
import kz.bilik.accreditation.PackageReview;
import kz.bilik.accreditation.PackageService;
import kz.bilik.accreditation.PackageState;
import kz.bilik.accreditation.Vote;
import kz.bilik.accreditation.WorkingGroupId;
import kz.bilik.accreditation.WorkingGroupService;
import kz.bilik.accreditation.policy.SubmissionRefusal;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.StaffingPerson;
import kz.bilik.staffing.StaffingService;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One package: what is in it, where it stands, and the step that is due for the caller. */
@Named
@RequestScoped
public class PackageDetailView {

    private static final List<PackageState> WAY = List.of(
            PackageState.DRAFT,
            PackageState.SUBMITTED,
            PackageState.RECEIVED,
            PackageState.FORWARDED,
            PackageState.UNDER_REVIEW);

    private PackageDetail detail;
    private List<CheckRow> rows;

    @Inject
    private PackageReading reading;

    @Inject
    private PackageService packages;

    @Inject
    private PackageReview reviews;

    @Inject
    private WorkingGroupService groups;

    @Inject
    private StaffingService staffing;

    @Inject
    private Words words;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private PackageItemKind kind;
    private String title;
    private String number;
    private LocalDate date;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Integer pages;
    private Long person;
    private Part file;
    private Long group;
    private Vote vote;
    private String dissent;
    private Decision decision;

    public void open() {
        getDetail();
    }

    public PackageDetail getDetail() {
        if (detail == null) {
            detail = reading.detail(id());
        }
        return detail;
    }

    private PackageId id() {
        return new PackageId(asked.id("document package"));
    }

    public List<PackageState> getWay() {
        return WAY;
    }

    /** For the stepper: behind, here, ahead. */
    public String place(PackageState step) {
        var here = WAY.indexOf(getDetail().state());
        var at = WAY.indexOf(step);
        if (here < 0 || at < here) {
            return "done";
        }
        return at == here ? "now" : "";
    }

    public PackageItemKind[] getKinds() {
        return PackageItemKind.values();
    }

    public List<Integer> getSections() {
        return List.of(1, 2, 3, 4, 5, 6);
    }

    private boolean is(PackageState state) {
        return getDetail().state() == state;
    }

    /** The inventory is the institute's own paper, made once every sub-paragraph holds something. */
    public boolean isInventoried() {
        return !me.is(Roles.AUTH_BODY)
                && !me.is(Roles.WG_MEMBER)
                && getSections().stream()
                        .noneMatch(section -> getDetail().section(section).isEmpty());
    }

    public boolean isFillable() {
        return is(PackageState.DRAFT) && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isSubmittable() {
        return is(PackageState.DRAFT) && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    /** Whether nothing but the staffing stands against submitting. */
    public boolean isOverridable() {
        return getDetail().against().equals(List.of(SubmissionRefusal.STAFFING_INSUFFICIENT));
    }

    public boolean isBlocked() {
        return !getDetail().against().isEmpty() && !isOverridable();
    }

    public boolean isWithdrawable() {
        return getDetail().state().next().contains(PackageState.WITHDRAWN)
                && me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR);
    }

    public boolean isReceivable() {
        return is(PackageState.SUBMITTED) && me.is(Roles.AUTH_BODY);
    }

    public boolean isForwardable() {
        return is(PackageState.RECEIVED) && me.is(Roles.AUTH_BODY);
    }

    public boolean isConvenable() {
        return is(PackageState.FORWARDED) && has(MemberRole.SECRETARY);
    }

    public boolean isCheckable() {
        return is(PackageState.UNDER_REVIEW) && has(MemberRole.SECRETARY);
    }

    public boolean isVoter() {
        return is(PackageState.UNDER_REVIEW) && mine().isPresent();
    }

    public boolean isDecidable() {
        return is(PackageState.UNDER_REVIEW) && has(MemberRole.CHAIR);
    }

    public boolean isFollowable() {
        return me.is(Roles.INSTITUTE_ADMIN)
                && List.of(
                                PackageState.NON_COMPLIANT,
                                PackageState.WITHDRAWN,
                                PackageState.OUTDATED,
                                PackageState.COMPLIANT)
                        .contains(getDetail().state());
    }

    private Optional<MemberVote> mine() {
        return getDetail().votes().stream().filter(MemberVote::me).findFirst();
    }

    public MemberVote getMine() {
        return mine().orElse(null);
    }

    private boolean has(MemberRole role) {
        return mine().filter(member -> member.role() == role).isPresent();
    }

    public List<GroupSummary> getGroups() {
        return groups.groups().stream().filter(GroupSummary::competent).toList();
    }

    /** Whom a proof or a contract can be about: those who count today. */
    public List<StaffingPerson> getPersons() {
        return staffing.check(LocalDate.now(clock)).qualified();
    }

    public List<CheckRow> getRows() {
        if (rows == null) {
            var filled = getDetail().checklist().stream().collect(Collectors.toMap(Line::line, Function.identity()));
            rows = Stream.of(ChecklistLine.values())
                    .map(line -> new CheckRow(filled.getOrDefault(line, new Line(line, true, true, true, null))))
                    .toList();
        }
        return rows;
    }

    public Vote[] getVoices() {
        return Vote.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public String fill() {
        return asked.done(words.of("accreditation.filled", packages.fillFromBooks(id())));
    }

    public String add() {
        packages.add(
                id(),
                new AddItem(
                        kind,
                        title,
                        number,
                        date,
                        validFrom,
                        validTo,
                        pages,
                        person == null ? null : new PersonId(person),
                        UploadedPart.of(file)));
        return asked.done(words.of("accreditation.added", words.name(kind)));
    }

    public String remove(long item) {
        packages.remove(id(), item);
        return asked.done(words.get("accreditation.removed"));
    }

    public String submit() {
        packages.submit(id(), basis.getReason());
        return asked.done(words.get("accreditation.submitted"));
    }

    public String withdraw() {
        packages.withdraw(id(), basis.getReason());
        return asked.done(words.get("accreditation.withdrawn"));
    }

    public String follow() {
        return "/accreditation/detail?faces-redirect=true&id="
                + packages.follow(id()).value();
    }

    public String receive() {
        reviews.receive(id(), basis.getNumber(), basis.getDate());
        return asked.done(words.of("accreditation.received", basis.getNumber()));
    }

    public String forward() {
        reviews.forward(id(), new WorkingGroupId(group), basis.getDate(), basis.getReason());
        return asked.done(words.get("accreditation.forwarded"));
    }

    public String convene() {
        reviews.convene(id(), basis.getDate());
        return asked.done(words.of("accreditation.convened", words.date(basis.getDate())));
    }

    public String fillIn() {
        reviews.fillIn(id(), getRows().stream().map(CheckRow::filled).toList());
        return asked.done(words.get("accreditation.checked"));
    }

    public String castVote() {
        reviews.vote(id(), getMine().member(), vote, dissent);
        return asked.done(words.get("accreditation.voted"));
    }

    public String recuse() {
        reviews.recuse(id(), getMine().member(), basis.getReason());
        return asked.done(words.get("accreditation.recused"));
    }

    public String decide() {
        reviews.decide(id(), new DecidePackage(decision, basis.getNumber(), basis.getDate(), basis.getReason()));
        return asked.done(words.get("accreditation.decided"));
    }

    public PackageItemKind getKind() {
        return kind;
    }

    public void setKind(PackageItemKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public Vote getVote() {
        return vote;
    }

    public void setVote(Vote vote) {
        this.vote = vote;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }
}
