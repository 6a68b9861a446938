package kz.bilik.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.bilik.certificate.BlankAct;
import kz.bilik.certificate.BlankActId;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateNumber;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.HandoverMethod;
import kz.bilik.certificate.RevokeCertificate;
import kz.bilik.certificate.VerificationToken;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.Signatory;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hundred thousand steps of an office that prints, spoils, loses, signs, hands over, replaces and revokes in no order at all: after each of them every
 * received blank is in exactly one place, no enrolment has two valid certificates and no certificate lies on two blanks.
 */
class CertificateBooksTest {

    private static final int YEARS = 50;
    private static final int STEPS_A_YEAR = 2_000;
    private static final int ENROLMENTS = 60;
    private static final int DELIVERY = 50;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final Instant AT = Instant.parse("2026-02-13T06:00:00Z");
    private static final BlankAct ACT = new BlankAct(new BlankActId(1), "БА-2026-001", DAY, "сынақ");
    private static final Signatory DIRECTOR = new Signatory("Омарова Сәуле", SignatoryRole.DIRECTOR, null);

    @ParameterizedTest
    @Paragraph({"26", "29"})
    @ValueSource(longs = {20260213, 1162})
    void whatever_happens_the_books_balance_and_nobody_has_two_valid_certificates(long seed) {
        var chance = new Random(seed);
        var certificates = EnumSet.noneOf(CertificateStatus.class);
        var blanks = EnumSet.noneOf(BlankState.class);

        for (var year = 0; year < YEARS; year++) {
            var office = new Office(chance);
            for (var step = 1; step <= STEPS_A_YEAR; step++) {
                office.doAnything();
                assertThat(office.isInOrder())
                        .as("step %d of year %d", step, year)
                        .isTrue();
            }
            office.sheets.forEach(sheet -> certificates.add(sheet.certificate.state()));
            office.blanks.forEach(blank -> blanks.add(blank.state()));
        }

        assertThat(certificates).containsExactlyInAnyOrder(CertificateStatus.values());
        assertThat(blanks).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(BlankState.ORDERED)));
    }

    /** A certificate and the blank that it lies on now. */
    private static final class Sheet {
        private final Certificate certificate;
        private final long enrolment;
        private Blank blank;

        Sheet(Certificate certificate, long enrolment, Blank blank) {
            this.certificate = certificate;
            this.enrolment = enrolment;
            this.blank = blank;
        }
    }

    private static final class Office {
        private final Random chance;
        private final SecureRandom random = new SecureRandom();
        private final List<Blank> blanks = new ArrayList<>();
        private final List<Sheet> sheets = new ArrayList<>();
        private final Map<BlankState, Integer> counts = new EnumMap<>(BlankState.class);
        private long received;
        private long sequence;

        Office(Random chance) {
            this.chance = chance;
        }

        void doAnything() {
            try {
                switch (chance.nextInt(14)) {
                    case 0 -> receive();
                    case 1, 2, 3 -> prepare();
                    case 4 -> any().ifPresent(sheet -> sheet.certificate.sign("director", AT));
                    case 5 -> any().ifPresent(this::handOver);
                    case 6 -> any().ifPresent(this::discard);
                    case 7 -> any().ifPresent(this::reprint);
                    case 8 -> any().ifPresent(this::replace);
                    case 9 -> any().ifPresent(this::revoke);
                    case 10 -> anyBlank().ifPresent(blank -> blank.spoil(ACT, "director", AT));
                    case 11 -> anyBlank().ifPresent(blank -> blank.lose(ACT, "director", AT));
                    case 12 -> anyBlank().ifPresent(blank -> blank.confirmSpoilt(ACT, "admin", AT));
                    default -> anyBlank().ifPresent(blank -> blank.destroy(ACT, "director", AT));
                }
            } catch (IllegalTransitionException refused) {
                assertThat(refused).hasNoCause();
            }
        }

        private void receive() {
            if (free().isPresent()) {
                return;
            }
            for (var count = 0; count < DELIVERY; count++) {
                var blank = Blank.ordered(new BlankNumber("БЖ", ++received), 1, "admin", AT);
                blank.receive("admin", AT);
                blanks.add(blank);
            }
        }

        private void prepare() {
            var enrolment = 1L + chance.nextInt(ENROLMENTS);
            var certified = sheets.stream()
                    .anyMatch(sheet ->
                            sheet.enrolment == enrolment && sheet.certificate.state() != CertificateStatus.DISCARDED);
            var blank = free();
            if (certified || blank.isEmpty()) {
                return;
            }
            var number = CertificateNumber.original(2026, ++sequence);
            lay(Certificate.prepared(draft(number, enrolment, blank.get()), "admin", AT), enrolment, blank.get());
        }

        private void lay(Certificate certificate, long enrolment, Blank blank) {
            blank.reserveFor(new CertificateId(sequence), "admin", AT);
            sheets.add(new Sheet(certificate, enrolment, blank));
        }

        private void handOver(Sheet sheet) {
            if (sheet.blank.state() == BlankState.RESERVED) {
                sheet.certificate.handOver(HandoverMethod.IN_PERSON, "admin", AT);
                sheet.blank.use("admin", AT);
            }
        }

        private void discard(Sheet sheet) {
            sheet.certificate.discard();
            if (sheet.blank.state() == BlankState.RESERVED) {
                sheet.blank.release("бас тартылды", "admin", AT);
            }
        }

        private void reprint(Sheet sheet) {
            var blank = free();
            if (blank.isPresent()) {
                sheet.certificate.reprintOn(blank.get().number(), DIRECTOR);
                if (sheet.blank.state() == BlankState.RESERVED) {
                    sheet.blank.spoil("баспа қатесі", "director", AT);
                }
                blank.get().reserveFor(new CertificateId(sequence), "director", AT);
                sheet.blank = blank.get();
            }
        }

        private void replace(Sheet sheet) {
            var blank = free();
            if (blank.isPresent()) {
                sheet.certificate.replace();
                var token = VerificationToken.random(random);
                var duplicate = sheet.certificate.duplicate(
                        blank.get().number(), token, "/v/" + token.value(), DIRECTOR, UUID.randomUUID(), "admin", AT);
                lay(duplicate, sheet.enrolment, blank.get());
            }
        }

        private void revoke(Sheet sheet) {
            var before = sheet.certificate.state();
            sheet.certificate.revoke(new RevokeCertificate("7-ж", DAY, "қате берілген"), DAY);
            if (before == CertificateStatus.SIGNED && sheet.blank.state() == BlankState.RESERVED) {
                sheet.blank.spoil("қате берілген", "director", AT);
            }
        }

        private CertificateDraft draft(CertificateNumber number, long enrolment, Blank blank) {
            var token = VerificationToken.random(random);
            var said = Json.createObjectBuilder()
                    .add("number", number.toString())
                    .add("blank", CertificateSnapshot.blankData(blank.number()))
                    .add("topic", Json.createObjectBuilder().add("kk", "Тақырып"))
                    .add("hours", 72)
                    .build();
            return new CertificateDraft(
                    number,
                    UUID.randomUUID(),
                    new EnrolmentId(enrolment),
                    new CourseId(1),
                    new PersonId(enrolment),
                    null,
                    token,
                    new CertificateSnapshot(said, said),
                    "kk",
                    "Әлімқұлова Құндыз",
                    new byte[0],
                    "алимкулова кундыз",
                    DAY,
                    DAY,
                    DAY.plusYears(3),
                    DIRECTOR.name(),
                    DIRECTOR.role());
        }

        private Optional<Sheet> any() {
            return sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.get(chance.nextInt(sheets.size())));
        }

        private Optional<Blank> anyBlank() {
            return blanks.isEmpty() ? Optional.empty() : Optional.of(blanks.get(chance.nextInt(blanks.size())));
        }

        private Optional<Blank> free() {
            return blanks.stream()
                    .filter(blank -> blank.state() == BlankState.IN_STOCK)
                    .findFirst();
        }

        boolean isInOrder() {
            counts.clear();
            blanks.forEach(blank -> counts.merge(blank.state(), 1, Integer::sum));
            var enrolments = new HashSet<Long>();
            var numbers = new HashSet<CertificateNumber>();
            var laid = new HashSet<BlankNumber>();
            for (var sheet : sheets) {
                var state = sheet.certificate.state();
                if (!numbers.add(sheet.certificate.number())
                        || state.isActive() && !enrolments.add(sheet.enrolment)
                        || state.isActive() && !laid.add(sheet.blank.number())
                        || state == CertificateStatus.ISSUED && sheet.blank.state() != BlankState.USED) {
                    return false;
                }
            }
            return balance().isBalanced() && count(BlankState.RESERVED) <= laid.size();
        }

        private BlankBalance balance() {
            return new BlankBalance(
                    "БЖ",
                    received,
                    count(BlankState.IN_STOCK),
                    count(BlankState.RESERVED),
                    count(BlankState.USED),
                    count(BlankState.SPOILED),
                    count(BlankState.LOST),
                    count(BlankState.DESTROYED));
        }

        long count(BlankState state) {
            return counts.getOrDefault(state, 0);
        }
    }
}
