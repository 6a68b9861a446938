package kz.bilik.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.audit.AuditTrail;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsApiClient;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSystem;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.FreshIin;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PersonServiceIT {

    private static final PersonName MAIDEN_NAME = new PersonName("Әлімқұлова", "Құндыз", "Һайдарқызы");
    private static final PersonName MARRIED_NAME = new PersonName("Ысқақова", "Құндыз", "Һайдарқызы");

    @Inject
    private PersonService persons;

    @Inject
    private Access access;

    @Inject
    private UserService users;

    @Inject
    private AuditTrail trail;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsApiClient apiClient;

    @Inject
    private AsListener listener;

    @Inject
    private AsRegion region;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsSystem system;

    @Test
    void a_person_is_known_once_by_the_number_and_takes_a_new_name() throws Exception {
        Iin iin = FreshIin.next();

        PersonId first = admin.call(() -> persons.findOrRegister(iin, MAIDEN_NAME));
        PersonId again = apiClient.call(() -> persons.findOrRegister(iin, MARRIED_NAME));
        PersonDetail detail = admin.call(() -> persons.person(first));

        assertThat(again).isEqualTo(first);
        assertThat(detail.name()).isEqualTo(MARRIED_NAME);
        assertThat(detail.birthDate()).isEqualTo(iin.birthDate());
        assertThat(detail.iinMasked()).isEqualTo(iin.masked());
        assertThat(admin.call(() -> trail.history("person", String.valueOf(first.value()))))
                .extracting(row -> row.entry().action(), row -> row.actor())
                .containsExactly(tuple("PERSON_REGISTERED", "admin"), tuple("PERSON_RENAMED", "api"));
    }

    @Test
    void every_look_at_the_number_is_recorded() throws Exception {
        Iin iin = FreshIin.next();
        PersonId id = admin.call(() -> persons.findOrRegister(iin, MAIDEN_NAME));

        assertThat(admin.call(() -> persons.iin(id))).isEqualTo(iin);

        assertThat(admin.call(() -> trail.history("person", String.valueOf(id.value()))))
                .extracting(row -> row.entry().action())
                .containsExactly("PERSON_REGISTERED", "IIN_READ");
    }

    @Test
    void a_listener_does_not_reach_another_person() throws Exception {
        PersonId other = admin.call(() -> persons.findOrRegister(FreshIin.next(), MAIDEN_NAME));

        assertThatThrownBy(() -> listener.call(() -> persons.person(other))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> listener.call(() -> persons.iin(other))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_trainer_never_sees_a_number() throws Exception {
        PersonId id = admin.call(() -> persons.findOrRegister(FreshIin.next(), MAIDEN_NAME));

        assertThatThrownBy(() -> trainer.call(() -> persons.iin(id))).isInstanceOf(EJBAccessException.class);
        assertThat(trainer.call(() -> persons.names(List.of(id)))).containsEntry(id, MAIDEN_NAME);
    }

    @Test
    void each_role_sees_its_own_part_of_the_institute() throws Exception {
        assertThat(admin.call(access::scope).wholeInstitute()).isTrue();
        assertThat(system.call(access::scope).wholeInstitute()).isTrue();
        assertThat(region.call(access::scope))
                .isEqualTo(new Scope(false, "390000000", null, null, null, null, false, null, null));
        assertThat(trainer.call(access::scope).trainerUserId()).isNotNull();
        assertThat(listener.call(access::scope).wholeInstitute()).isFalse();
        assertThat(access.scope()).isEqualTo(Scope.nothing());
    }

    @Test
    void a_profile_has_the_roles_of_today_and_there_is_a_demo_user_for_each_role() {
        UserProfile profile = users.profile("director");

        assertThat(profile.roles()).containsExactly("DIRECTOR");
        assertThat(profile.organisationName().kk()).contains("Балаларды ерте дамыту институты");
        assertThat(users.demoUsers())
                .extracting(UserProfile::username)
                .contains("admin", "admin2", "acting", "listener");
        assertThatThrownBy(() -> users.profile("nobody")).isInstanceOf(NotFoundException.class);
    }
}
