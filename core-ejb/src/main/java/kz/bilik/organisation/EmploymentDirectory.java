package kz.bilik.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.organisation.model.Employment;
import kz.bilik.organisation.store.EmploymentStore;
import kz.bilik.shared.text.Iin;

/** Who works where, for features that have already found the employment inside the caller's scope. */
@ApplicationScoped
public class EmploymentDirectory {

    @Inject
    private EmploymentStore store;

    public Optional<EmploymentDetail> find(EmploymentId id) {
        return store.find(id).map(Employment::detail);
    }

    /** The number itself, for a paper that prints it. */
    public Iin printedNumber(EmploymentId id) {
        return store.find(id).orElseThrow().person().iin();
    }

    /** Who heads a preschool on a day, so that papers can be addressed; the latest first. */
    public List<EmploymentDetail> heads(long organisationId, LocalDate day) {
        return store.heads(organisationId, day).stream().map(Employment::detail).toList();
    }

    /** The accounts of a person, to tell them. */
    public List<String> accounts(PersonId person) {
        return store.accounts(person);
    }
}
