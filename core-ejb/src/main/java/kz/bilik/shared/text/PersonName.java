package kz.bilik.shared.text;

import java.util.Objects;

/**
 * A name as the identity document writes it: surname, name and, if there is one, patronymic (TXT-2). It is never inflected (TXT-1).
 *
 * @param patronymic null when the person has none
 */
public record PersonName(String surname, String name, String patronymic) {

    public PersonName {
        surname = KazakhNormaliser.normalise(Objects.requireNonNull(surname, "surname"))
                .text();
        name = KazakhNormaliser.normalise(Objects.requireNonNull(name, "name")).text();
        patronymic =
                patronymic == null ? "" : KazakhNormaliser.normalise(patronymic).text();
        patronymic = patronymic.isEmpty() ? null : patronymic;
        if (surname.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("a person has a surname and a name");
        }
    }

    /** All parts in the official order. */
    public String full() {
        return patronymic == null ? surname + " " + name : surname + " " + name + " " + patronymic;
    }

    public byte[] sortKey() {
        return KazakhOrder.sortKey(surname, name, patronymic);
    }

    public String foldKey() {
        return KazakhFold.fold(full());
    }
}
