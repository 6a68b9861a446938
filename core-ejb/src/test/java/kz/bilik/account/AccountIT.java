package kz.bilik.account;

import static kz.bilik.account.policy.AccountRefusal.ACCOUNT_NOT_YOURS;
import static kz.bilik.account.policy.AccountRefusal.DISABLED_ALREADY;
import static kz.bilik.account.policy.AccountRefusal.LAST_ADMINISTRATOR;
import static kz.bilik.account.policy.AccountRefusal.OWN_ACCOUNT;
import static kz.bilik.account.policy.AccountRefusal.USERNAME_TAKEN;
import static kz.bilik.account.policy.CodeRefusal.CODE_WRONG;
import static kz.bilik.account.policy.CodeRefusal.FACTOR_NOT_BEGUN;
import static kz.bilik.account.policy.PasswordRefusal.CURRENT_PASSWORD_WRONG;
import static kz.bilik.account.policy.PasswordRefusal.LINK_NOT_VALID;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORDS_DIFFER;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_OF_CONTEXT;
import static kz.bilik.account.policy.PasswordRefusal.PASSWORD_UNCHANGED;
import static kz.bilik.account.policy.RoleRefusal.OWN_ROLES;
import static kz.bilik.account.policy.RoleRefusal.PLACE_OUTSIDE_YOUR_SCOPE;
import static kz.bilik.account.policy.RoleRefusal.ROLE_HELD_ALREADY;
import static kz.bilik.account.policy.RoleRefusal.ROLE_NOT_YOURS_TO_GIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kz.bilik.audit.AuditTrail;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsAuditor;
import kz.bilik.it.AsDistrict;
import kz.bilik.it.AsItStaff;
import kz.bilik.it.AsListener;
import kz.bilik.it.AsOtherDistrict;
import kz.bilik.it.AsOtherRegion;
import kz.bilik.it.AsRegion;
import kz.bilik.it.AsSecondAdmin;
import kz.bilik.it.AsTrainer;
import kz.bilik.it.InTransaction;
import kz.bilik.it.ReceivedLetters;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.UserService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccountIT {

    private static final String GOOD = "пил көше жүзік бұлт";
    private static final String BETTER = "кит лампа облако сундук";

    @Inject
    private AccountService accounts;

    @Inject
    private PasswordService passwords;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SessionService sessions;

    @Inject
    private SecondFactorService factors;

    @Inject
    private UserService users;

    @Inject
    private Access access;

    @Inject
    private AuditTrail trail;

    @Inject
    private ReceivedLetters letters;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsSecondAdmin secondAdmin;

    @Inject
    private AsItStaff it;

    @Inject
    private AsAuditor auditor;

    @Inject
    private AsRegion region;

    @Inject
    private AsOtherRegion otherRegion;

    @Inject
    private AsDistrict district;

    @Inject
    private AsOtherDistrict otherDistrict;

    @Inject
    private AsTrainer trainer;

    @Inject
    private AsListener listener;

    @Test
    @Paragraph("SEC-2")
    void a_region_creates_the_officer_of_its_district_and_the_district_its_head() throws Exception {
        var rudny = organisation("990140006660");
        var officer = region.call(() -> accounts.create(officer("it.officer1", rudny)));
        var preschool = organisation("990140000552");
        var head = district.call(() -> accounts.create(new CreateAccount(
                "", "it.head1@example.kz", "Қасымова Гүл", "kk", preschool, "", Roles.PRESCHOOL_HEAD, today(), null)));

        assertThat(users.profile("it.officer1").roles()).containsExactly(Roles.DISTRICT_EDU);
        assertThat(transaction.single("select region_kato from role_assignment where user_id = ?1", officer.value()))
                .isEqualTo("390000000");
        assertThat(users.profile("it.head1@example.kz").roles()).containsExactly(Roles.PRESCHOOL_HEAD);
        assertThat(region.call(() -> accounts.account(head)).manageable()).isFalse();
        assertThat(district.call(() -> accounts.account(head)).manageable()).isTrue();
        assertThat(admin.call(() -> trail.history("app_user", String.valueOf(officer.value()))))
                .extracting(row -> row.entry().action(), row -> row.actor())
                .containsExactly(tuple("ACCOUNT_CREATED", "region"));
        assertRefused(() -> region.call(() -> accounts.create(officer("it.officer1", rudny))), USERNAME_TAKEN);
    }

    @Test
    @Paragraph({"SEC-1", "SEC-2"})
    void nobody_gives_a_role_or_a_place_that_is_not_his_to_give() throws Exception {
        var kokshetau = organisation("990140009992");
        var institute = organisation("990140000116");

        assertRefused(
                () -> region.call(() -> accounts.create(officer("it.officer2", kokshetau))), PLACE_OUTSIDE_YOUR_SCOPE);
        assertRefused(
                () -> admin.call(() -> accounts.create(someone("it.director", institute, Roles.DIRECTOR))),
                ROLE_NOT_YOURS_TO_GIVE);
        assertRefused(
                () -> it.call(() -> accounts.create(someone("it.admin", institute, Roles.INSTITUTE_ADMIN))),
                ROLE_NOT_YOURS_TO_GIVE);
        assertThat(transaction.single("select count(*) from app_user where username like 'it.officer2%'"))
                .isEqualTo(0L);
        assertThat(letters.to("it.officer2")).isEmpty();
    }

    @Test
    @Paragraph("SEC-2")
    void a_list_shows_whom_one_may_see_and_a_foreign_account_is_none() throws Exception {
        var kokshetau = organisation("990140009992");
        var foreign = otherRegion.call(() -> accounts.create(officer("it.officer3", kokshetau)));
        var wanted = new PageRequest(0, 25, "name", true, Map.of("name", "ИТ. ОФИЦЕР 3", "role", Roles.DISTRICT_EDU));

        assertThat(otherRegion.call(() -> accounts.accounts(wanted)).rows())
                .extracting(AccountRow::id)
                .containsExactly(foreign);
        assertThat(region.call(() -> accounts.accounts(wanted)).total()).isZero();
        assertThat(district.call(() -> accounts.accounts(wanted)).total()).isZero();
        assertThat(auditor.call(() -> accounts.accounts(wanted)).total()).isEqualTo(1);
        assertThat(it.call(() -> accounts.accounts(wanted)).rows().get(0).state())
                .isEqualTo(AccountState.INVITED);
        assertThatThrownBy(() -> region.call(() -> accounts.account(foreign))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> region.run(() -> accounts.disable(foreign, "себеп")))
                .isInstanceOf(NotFoundException.class);
        assertThat(auditor.call(() -> accounts.account(foreign)).manageable()).isFalse();
        assertThat(admin.call(() -> accounts.accounts(new PageRequest(
                                0, 25, "seen", false, Map.of("region", "110000000", "state", "INVITED"))))
                        .rows())
                .extracting(AccountRow::username)
                .contains("it.officer3");
    }

    @Test
    @Paragraph({"SEC-1", "SEC-3"})
    void nobody_manages_himself_and_the_last_administrator_stays() throws Exception {
        var own = account("admin");
        var other = account("admin2");
        var director = account("director");

        assertRefused(() -> admin.run(() -> accounts.giveRole(own, forever(Roles.AUDITOR))), OWN_ROLES);
        assertRefused(() -> admin.run(() -> accounts.disable(own, "себеп")), OWN_ACCOUNT);
        assertRefused(() -> admin.run(() -> accounts.disable(director, "себеп")), ACCOUNT_NOT_YOURS);
        assertRefused(() -> it.run(() -> accounts.disable(other, "себеп")), ACCOUNT_NOT_YOURS);
        assertRefused(
                () -> admin.run(() -> accounts.giveRole(other, forever(Roles.INSTITUTE_ADMIN))), ROLE_HELD_ALREADY);

        var hash = transaction.single("select password_hash from app_user where id = ?1", other.value());
        transaction.change("update app_user set password_hash = null where id = ?1", other.value());
        try {
            assertRefused(() -> secondAdmin.run(() -> accounts.disable(own, "себеп")), LAST_ADMINISTRATOR);
        } finally {
            transaction.change("update app_user set password_hash = ?1 where id = ?2", hash, other.value());
        }
    }

    @Test
    @Paragraph("SEC-3")
    void a_role_ends_at_once_can_be_given_again_on_the_same_day_and_waits_for_its_first_day() throws Exception {
        var id = admin.call(() ->
                accounts.create(someone("it.trainer", organisation("990140000116"), Roles.METHODOLOGIST_TRAINER)));
        admin.run(() -> accounts.giveRole(id, new GiveRole(Roles.AUDITOR, today().plusDays(1), today().plusDays(2))));

        assertThat(users.profile("it.trainer").roles()).containsExactly(Roles.METHODOLOGIST_TRAINER);
        assertThat(admin.call(() -> accounts.account(id)).roles())
                .extracting(GivenRoleLine::role, GivenRoleLine::standing)
                .containsExactly(
                        tuple(Roles.METHODOLOGIST_TRAINER, RoleStanding.HOLDS),
                        tuple(Roles.AUDITOR, RoleStanding.TO_COME));

        var given = admin.call(() -> accounts.account(id)).roles().get(0).id();
        admin.run(() -> accounts.endRole(id, given, "келісімшарт бұзылды"));
        assertThat(users.profile("it.trainer").roles()).isEmpty();
        admin.run(() -> accounts.giveRole(id, forever(Roles.METHODOLOGIST_TRAINER)));
        assertThat(users.profile("it.trainer").roles()).containsExactly(Roles.METHODOLOGIST_TRAINER);
        assertThat(admin.call(() -> trail.history("app_user", String.valueOf(id.value()))))
                .extracting(row -> row.entry().action())
                .containsExactly("ACCOUNT_CREATED", "ROLE_GIVEN", "ROLE_ENDED", "ROLE_GIVEN");
    }

    @Test
    @Paragraph("SEC-3")
    void another_place_is_another_scope_from_the_next_call_on() throws Exception {
        var id = account("district2");
        var home = organisation("990140006660");
        var elsewhere = organisation("990140007778");
        assertThat(otherDistrict.call(access::scope).districtKato()).isEqualTo("3924");

        region.run(
                () -> accounts.change(id, new ChangeAccount("Төреханова Жанар", "it.d2@example.kz", "kk", elsewhere)));
        try {
            assertThat(otherDistrict.call(access::scope).districtKato()).isEqualTo("3954");
            assertRefused(
                    () -> region.run(() -> accounts.change(
                            id,
                            new ChangeAccount("Төреханова", "it.d2@example.kz", "kk", organisation("990140009992")))),
                    PLACE_OUTSIDE_YOUR_SCOPE);
            region.run(() -> accounts.disable(id, "тексеру"));
            assertThat(otherDistrict.call(access::scope).districtKato()).isNull();
            assertRefused(() -> region.run(() -> accounts.disable(id, "тағы")), DISABLED_ALREADY);
        } finally {
            region.run(() -> accounts.enable(id, "тексеру аяқталды"));
            region.run(() -> accounts.change(
                    id, new ChangeAccount("Төреханова Жанар Болатқызы", "it.d2@example.kz", "kk", home)));
        }
        assertThat(otherDistrict.call(access::scope).districtKato()).isEqualTo("3924");
    }

    @Test
    @Paragraph("SEC-4")
    void a_link_lets_its_reader_choose_a_good_password_once() throws Exception {
        var id = region.call(() -> accounts.create(officer("it.officer4", organisation("990140006660"))));
        var secret = letters.secretFor("it.officer4");

        assertThat(letters.to("it.officer4"))
                .extracting(AccountLetter::purpose, AccountLetter::address, AccountLetter::language)
                .containsExactly(tuple(LinkPurpose.INVITATION, "it.officer4@example.kz", "kk"));
        assertThat(transaction.single("select count(*) from password_link where token_hash = ?1", secret))
                .isEqualTo(0L);
        assertThat(passwords.link(secret))
                .get()
                .extracting(PasswordLink::username)
                .isEqualTo("it.officer4");
        assertRefused(() -> passwords.choose(secret, "Kazakhstan2026", "Kazakhstan2026"), PASSWORD_OF_CONTEXT);
        assertRefused(() -> passwords.choose(secret, GOOD, GOOD + " "), PASSWORDS_DIFFER);
        assertThat(passwords.link(secret)).isPresent();

        assertThat(passwords.choose(secret, GOOD, GOOD)).isEqualTo("it.officer4");

        assertThat(hashes.matches(GOOD, hash(id))).isTrue();
        assertThat(hashes.matches(GOOD.strip() + " ", hash(id))).isFalse();
        assertThat(passwords.link(secret)).isEmpty();
        assertRefused(() -> passwords.choose(secret, BETTER, BETTER), LINK_NOT_VALID);
        assertThat(admin.call(() -> accounts.account(id)).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    @Paragraph("SEC-4")
    void a_link_is_over_when_its_time_is_when_a_later_one_was_sent_and_when_the_account_is_off() throws Exception {
        var id = region.call(() -> accounts.create(officer("it.officer5", organisation("990140006660"))));
        var first = letters.secretFor("it.officer5");
        region.run(() -> accounts.invite(id));
        var second = letters.secretFor("it.officer5");

        assertThat(passwords.link(first)).isEmpty();
        assertThat(passwords.link(second)).isPresent();
        transaction.change(
                "update password_link set made_at = made_at - interval 80 hour, expires_at = utc_timestamp() where user_id = ?1",
                id.value());
        assertThat(passwords.link(second)).isEmpty();
        assertRefused(() -> passwords.choose(second, GOOD, GOOD), LINK_NOT_VALID);

        region.run(() -> accounts.invite(id));
        var third = letters.secretFor("it.officer5");
        region.run(() -> accounts.disable(id, "қызметтен кетті"));
        assertThat(passwords.link(third)).isEmpty();
        region.run(() -> accounts.enable(id, "қайта келді"));
        assertThat(passwords.link(third)).isEmpty();
    }

    @Test
    @Paragraph("SEC-4")
    void a_reset_is_asked_by_name_or_address_and_never_answers_whether_there_is_one() throws Exception {
        region.call(() -> accounts.create(officer("it.officer6", organisation("990140006660"))));

        passwords.requestLink("nobody.at.all");
        passwords.requestLink(" IT.Officer6 ");
        passwords.requestLink("it.officer6@example.kz");
        passwords.requestLink("it.officer6");
        passwords.requestLink("it.officer6");

        assertThat(letters.to("it.officer6"))
                .extracting(AccountLetter::purpose)
                .containsExactly(LinkPurpose.INVITATION, LinkPurpose.RESET, LinkPurpose.RESET);
        assertThat(letters.to("nobody.at.all")).isEmpty();
    }

    @Test
    @Paragraph("SEC-4")
    void a_new_password_ends_every_other_session() throws Exception {
        var id = account("trainer");
        var here = session(id, "127.0.0.1", "Chromium");
        var there = session(id, "10.0.0.9", "Firefox");
        var hash = transaction.single("select password_hash from app_user where id = ?1", id.value());
        try {
            assertThat(trainer.call(() -> sessions.own(here)))
                    .extracting(OwnSession::id, OwnSession::current)
                    .contains(tuple(here, true), tuple(there, false));
            assertRefused(() -> trainer.run(() -> passwords.change("жоқ", GOOD, GOOD, here)), CURRENT_PASSWORD_WRONG);
            assertRefused(
                    () -> trainer.run(
                            () -> passwords.change("Bilik-demo-2026", "Bilik-demo-2026", "Bilik-demo-2026", here)),
                    PASSWORD_OF_CONTEXT,
                    PASSWORD_UNCHANGED);

            trainer.run(() -> passwords.change("Bilik-demo-2026", GOOD, GOOD, here));

            assertThat(trainer.call(() -> sessions.own(here)))
                    .extracting(OwnSession::id)
                    .containsExactly(here);
        } finally {
            transaction.change("update app_user set password_hash = ?1 where id = ?2", hash, id.value());
        }
    }

    @Test
    @Paragraph("SEC-3")
    void everybody_ends_his_own_sessions_and_nobody_elses() throws Exception {
        var own = session(account("listener"), "127.0.0.1", "Chromium");
        var other = session(account("listener"), "127.0.0.2", "Safari");
        var foreign = session(account("auditor"), "127.0.0.3", "Firefox");

        listener.run(() -> sessions.end(other));
        assertThat(listener.call(() -> sessions.own(own)))
                .extracting(OwnSession::id)
                .contains(own)
                .doesNotContain(other, foreign);
        assertThatThrownBy(() -> listener.run(() -> sessions.end(foreign))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> listener.run(() -> sessions.end(other))).isInstanceOf(NotFoundException.class);
        listener.run(() -> sessions.endAll());

        assertThat(listener.call(() -> sessions.own(own))).isEmpty();
        assertThat(auditor.call(() -> sessions.own(foreign)))
                .extracting(OwnSession::id)
                .contains(foreign);
    }

    @Test
    @Paragraph("SEC-4")
    void a_second_factor_is_asked_once_confirmed_and_no_code_counts_twice() throws Exception {
        assertRefused(() -> auditor.call(() -> factors.confirm("123456")), FACTOR_NOT_BEGUN);
        assertRefused(() -> auditor.call(() -> factors.renewRecoveryCodes()), FACTOR_NOT_BEGUN);
        auditor.run(() -> factors.begin());
        var offer = auditor.call(() -> factors.offer()).orElseThrow();
        var secret = decoded(offer.secret());
        assertThat(factors.isAsked("auditor")).isFalse();
        assertThat(transaction
                        .single(
                                "select secret from second_factor where user_id = ?1",
                                account("auditor").value())
                        .toString())
                .doesNotContain(offer.secret().replace(" ", ""));
        assertRefused(() -> auditor.call(() -> factors.confirm("000000x")), CODE_WRONG);

        var step = clock.instant().getEpochSecond() / 30;
        var papers = auditor.call(() -> factors.confirm(OneTimeCode.at(secret, step)));

        assertThat(papers).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.isAsked("auditor")).isTrue();
        assertThat(factors.prove("auditor", OneTimeCode.at(secret, step))).isFalse();
        assertThat(factors.prove("auditor", OneTimeCode.at(secret, step + 1))).isTrue();
        assertThat(factors.prove("auditor", OneTimeCode.at(secret, step + 1))).isFalse();
        assertThat(factors.prove(
                        "auditor", papers.get(0).toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isTrue();
        assertThat(factors.prove("auditor", papers.get(0))).isFalse();
        for (var at = 0; at < 9; at++) {
            assertThat(factors.prove("auditor", "123")).isFalse();
        }
        assertThat(factors.prove("auditor", papers.get(1))).isFalse();
        assertThat(auditor.call(() -> factors.standing()).recoveryCodes()).isEqualTo(9);

        it.run(() -> accounts.removeSecondFactor(account("auditor"), "телефоны жоғалды"));
        assertThat(factors.isAsked("auditor")).isFalse();
    }

    private AccountId account(String username) {
        return new AccountId(
                ((Number) transaction.single("select id from app_user where username = ?1", username)).longValue());
    }

    private long organisation(String bin) {
        return ((Number) transaction.single("select id from organisation where bin = ?1", bin)).longValue();
    }

    private String hash(AccountId id) {
        return String.valueOf(transaction.single("select password_hash from app_user where id = ?1", id.value()));
    }

    private long session(AccountId user, String address, String browser) {
        transaction.change(
                "insert into user_session (user_id, began_at, seen_at, proven_at, address, browser)"
                        + " values (?1, utc_timestamp(), utc_timestamp(), utc_timestamp(), ?2, ?3)",
                user.value(),
                address,
                browser);
        return ((Number) transaction.single("select max(id) from user_session where user_id = ?1", user.value()))
                .longValue();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private GiveRole forever(String role) {
        return new GiveRole(role, today(), null);
    }

    private CreateAccount officer(String username, long organisation) {
        return someone(username, organisation, Roles.DISTRICT_EDU);
    }

    private CreateAccount someone(String username, long organisation, String role) {
        return new CreateAccount(
                username,
                username + "@example.kz",
                "ИТ. Офицер " + username.substring(username.length() - 1),
                "kk",
                organisation,
                "",
                role,
                today(),
                null);
    }

    private static byte[] decoded(String base32) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = new StringBuilder();
        for (var letter : base32.replace(" ", "").toCharArray()) {
            bits.append("%5s"
                    .formatted(Integer.toBinaryString(alphabet.indexOf(letter)))
                    .replace(' ', '0'));
        }
        var bytes = new byte[bits.length() / 8];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(bits.substring(at * 8, at * 8 + 8), 2);
        }
        return bytes;
    }

    private static void assertRefused(ThrowingCallable act, Ground... grounds) {
        assertThatThrownBy(act)
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(grounds));
    }
}
