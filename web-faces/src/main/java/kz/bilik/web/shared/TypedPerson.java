package kz.bilik.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;

/** A person whom a form asks for: the number (IIN) and the names as the identity document has them, the patronymic if there is one. */
@Named
@RequestScoped
public class TypedPerson {

    private String iin;
    private String surname;
    private String name;
    private String patronymic;

    /**
     * The number, checked.
     *
     * @throws RefusedException with what is wrong about it
     */
    public Iin number() {
        var reading = Iin.parse(iin == null ? "" : iin);
        if (!reading.isValid()) {
            throw new RefusedException(reading.refusal().orElseThrow());
        }
        return reading.iin();
    }

    public PersonName fullName() {
        return new PersonName(surname, name, patronymic);
    }

    public boolean isNamed() {
        return surname != null && !surname.isBlank();
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
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
}
