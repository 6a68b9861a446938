package kz.bilik.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.agreement.Payer;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;

/**
 * A person to be put into an order.
 *
 * @param workplace needed when neither a list nor an application says it
 * @param price tenge; of an extra-budgetary course only, as the other three
 */
public record AdmitPerson(
        PersonId person,
        String workplace,
        PositionGroup position,
        BigDecimal price,
        Payer payer,
        String payerName,
        LocalDate paymentDue) {

    public static AdmitPerson ofBudget(PersonId person) {
        return new AdmitPerson(person, null, null, null, null, null, null);
    }
}
