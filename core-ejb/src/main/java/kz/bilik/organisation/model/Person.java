package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.organisation.AdmitNumber;
import kz.bilik.organisation.AdmittedNumber;
import kz.bilik.organisation.PersonDetail;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/** Someone known by the individual number: birth date and sex come from it, order and search keys from the name. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "iin")
    private String iin;

    @Column(name = "surname")
    private String surname;

    @Column(name = "name")
    private String name;

    @Column(name = "patronymic")
    private String patronymic;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private Sex sex;

    @Column(name = "sort_key")
    private byte[] sortKey;

    @Column(name = "fold_key")
    private String foldKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "iin_exception")
    private String iinException;

    @Version
    @Column(name = "version")
    private int version;

    protected Person() {}

    public static Person registered(Iin iin, PersonName name, Instant at) {
        var person = new Person();
        person.iin = iin.digits();
        person.birthDate = iin.birthDate();
        person.sex = iin.sex();
        person.createdAt = at;
        person.rename(name);
        return person;
    }

    /** With a number that fails the check: birth date and sex are stated, since the number tells neither. */
    public static Person admitted(AdmitNumber command, Instant at) {
        var person = new Person();
        person.iin = command.digits();
        person.birthDate = command.birthDate();
        person.sex = command.sex();
        person.iinException = command.reason();
        person.createdAt = at;
        person.rename(command.name());
        return person;
    }

    public void rename(PersonName to) {
        surname = to.surname();
        name = to.name();
        patronymic = to.patronymic();
        sortKey = to.sortKey();
        foldKey = to.foldKey();
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public Iin iin() {
        return Iin.recorded(iin);
    }

    public PersonName name() {
        return new PersonName(surname, name, patronymic);
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Sex sex() {
        return sex;
    }

    public AdmittedNumber admittedNumber() {
        return new AdmittedNumber(id(), iin().masked(), name(), iinException, createdAt);
    }

    public PersonDetail detail() {
        return new PersonDetail(id(), iin().masked(), name(), sex, birthDate);
    }
}
