package kz.bilik.demo.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.OptionalLong;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** The users of a demonstration, to tie courses to them. */
@ApplicationScoped
public class DemoStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    public OptionalLong user(String username) {
        return new NativeSql("select u.id from app_user u where u.demo and u.enabled")
                .add(" and u.username = ", username).rows(em).stream()
                        .mapToLong(row -> Column.number(row[0]))
                        .findFirst();
    }

    public Optional<Workplace> workplaceOf(String username) {
        return new NativeSql("select o.id, o.name_kk, o.region_kato from app_user u"
                        + " join organisation o on o.id = u.organisation_id where u.demo")
                .add(" and u.username = ", username).rows(em).stream()
                        .map(row -> new Workplace(Column.number(row[0]), Column.text(row[1]), Column.text(row[2])))
                        .findFirst();
    }

    public void makeUserOf(String username, PersonId person) {
        new NativeSql("update app_user set person_id = ")
                .add("", person.value())
                .add(" where demo and person_id is null and username = ", username)
                .on(em)
                .executeUpdate();
    }

    /** @param region KATO code; null when not known */
    public record Workplace(long id, String name, String region) {}
}
