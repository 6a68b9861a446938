package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentEntry;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.IdentityFlag;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/** Somebody's work at a preschool, with the name, birth date and sex that the employer read in the identity document. */
@Entity
@Table(name = "employment")
public class Employment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "surname")
    private String surname;

    @Column(name = "name")
    private String name;

    @Column(name = "patronymic")
    private String patronymic;

    @Column(name = "sort_key")
    private byte[] sortKey;

    @Column(name = "fold_key")
    private String foldKey;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private Sex sex;

    @Column(name = "identity_flags")
    private String identityFlags;

    @Column(name = "identity_note")
    private String identityNote;

    @Column(name = "position")
    private String position;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_group")
    private PositionGroup group;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private QualificationCategory category;

    @Column(name = "category_on")
    private LocalDate categoryOn;

    @Column(name = "category_until")
    private LocalDate categoryUntil;

    @Column(name = "experience_years")
    private Integer experience;

    @Column(name = "work_language")
    private String language;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Employment() {}

    public static Employment begun(
            Person person,
            Organisation organisation,
            EmploymentEntry entry,
            Set<IdentityFlag> flags,
            String by,
            Instant at) {
        var employment = new Employment();
        employment.person = person;
        employment.organisation = organisation;
        employment.birthDate = entry.birthDate();
        employment.sex = entry.sex();
        employment.identityNote = flags.isEmpty() ? null : entry.identityNote();
        employment.enteredBy = by;
        employment.enteredAt = at;
        employment.identityFlags = flags.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        var stated = new PersonName(entry.surname(), entry.name(), entry.patronymic());
        employment.surname = stated.surname();
        employment.name = stated.name();
        employment.patronymic = stated.patronymic();
        employment.sortKey = stated.sortKey();
        employment.foldKey = stated.foldKey();
        employment.change(entry);
        return employment;
    }

    /** The work, not the person. */
    public final void change(EmploymentEntry entry) {
        position = entry.position().strip();
        group = entry.group();
        from = entry.from();
        category = entry.category() == null ? QualificationCategory.NONE : entry.category();
        categoryOn = category == QualificationCategory.NONE ? null : entry.categoryOn();
        categoryUntil = category == QualificationCategory.NONE ? null : entry.categoryUntil();
        experience = entry.experience();
        language = entry.language();
    }

    public void end(LocalDate on) {
        to = on;
    }

    /** The administrator has seen the papers: what differed holds from now on. */
    public void confirmIdentity() {
        identityFlags = "";
    }

    public EmploymentId id() {
        return new EmploymentId(id);
    }

    public Person person() {
        return person;
    }

    public Organisation organisation() {
        return organisation;
    }

    public PersonName statedName() {
        return new PersonName(surname, name, patronymic);
    }

    public LocalDate from() {
        return from;
    }

    public Set<IdentityFlag> flags() {
        var flags = EnumSet.noneOf(IdentityFlag.class);
        Arrays.stream(identityFlags.split(" ", -1))
                .filter(flag -> !flag.isEmpty())
                .map(IdentityFlag::valueOf)
                .forEach(flags::add);
        return flags;
    }

    public EmploymentDetail detail() {
        return new EmploymentDetail(
                id(),
                person.id(),
                person.iin().masked(),
                organisation.summary(),
                statedName(),
                birthDate,
                sex,
                position,
                group,
                from,
                to,
                category,
                categoryOn,
                categoryUntil,
                experience,
                language,
                flags(),
                identityNote);
    }
}
