package kz.bilik.staffing.model;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.file.FileId;
import kz.bilik.organisation.PersonId;
import kz.bilik.staffing.AddContract;
import kz.bilik.staffing.AddGround;
import kz.bilik.staffing.CertifyTrainer;
import kz.bilik.staffing.EngageStaff;
import kz.bilik.staffing.StaffKind;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.policy.Membership;

/** A person's time on the staff or under contract, with what qualifies the person. Nothing is deleted: a wrong entry is withdrawn with a reason. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StaffKind kind;

    @Column(name = "position")
    private String position;

    @Column(name = "trainer")
    private boolean trainer;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    @Column(name = "leaving_reason")
    private String leavingReason;

    @Column(name = "certificate_programme")
    private String certificateProgramme;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Column(name = "certificate_date")
    private LocalDate certificateDate;

    @Column(name = "certificate_file_id")
    private Long certificateFileId;

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StaffGround> grounds = new ArrayList<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StaffContract> contracts = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected StaffMember() {}

    public static StaffMember engaged(PersonId person, EngageStaff engagement) {
        var member = new StaffMember();
        member.personId = person.value();
        member.kind = engagement.kind();
        member.position = engagement.position().strip();
        member.trainer = engagement.trainer();
        member.since = engagement.since();
        member.until = engagement.until();
        return member;
    }

    public void leave(LocalDate lastDay, String why) {
        until = lastDay;
        leavingReason = why;
    }

    /** @param copy null without one */
    public StaffGround add(AddGround ground, FileId copy) {
        var added = StaffGround.proved(this, ground, copy);
        grounds.add(added);
        return added;
    }

    /** @param copy null without one */
    public StaffContract add(AddContract contract, FileId copy) {
        var added = StaffContract.concluded(this, contract, copy);
        contracts.add(added);
        return added;
    }

    /** @param copy null without one */
    public void certify(CertifyTrainer document, FileId copy) {
        trainer = true;
        certificateProgramme = document.programme();
        certificateNo = document.number();
        certificateDate = document.date();
        certificateFileId = copy == null ? null : copy.value();
    }

    public Optional<StaffGround> ground(long groundId) {
        return grounds().stream().filter(ground -> ground.id() == groundId).findFirst();
    }

    public StaffMemberId id() {
        return new StaffMemberId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public StaffKind kind() {
        return kind;
    }

    public String position() {
        return position;
    }

    public boolean isTrainer() {
        return trainer;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    public Optional<CertifyTrainer> certificate() {
        return Optional.ofNullable(certificateNo)
                .map(number -> new CertifyTrainer(certificateProgramme, number, certificateDate, null));
    }

    public Optional<FileId> certificateFile() {
        return Optional.ofNullable(certificateFileId).map(FileId::new);
    }

    /** Without those that were withdrawn. */
    public List<StaffGround> grounds() {
        return grounds.stream().filter(ground -> !ground.isWithdrawn()).toList();
    }

    public List<StaffContract> contracts() {
        return List.copyOf(contracts);
    }

    public Membership membership(String name) {
        return new Membership(
                person(),
                name,
                kind,
                trainer,
                since,
                until,
                grounds().stream().map(StaffGround::proof).toList(),
                contracts.stream().map(StaffContract::term).toList());
    }
}
