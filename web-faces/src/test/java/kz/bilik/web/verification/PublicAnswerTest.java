package kz.bilik.web.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.Verification;
import kz.bilik.certificate.VerificationStatus;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.junit.jupiter.api.Test;

class PublicAnswerTest {

    @Test
    @Paragraph("29")
    void an_unknown_certificate_is_told_by_its_status_alone() {
        assertThat(PublicAnswer.of(Verification.unknown())).hasToString("{\"status\":\"UNKNOWN\"}");
    }

    @Test
    @Paragraph("29")
    void a_valid_certificate_is_told_as_on_paper_and_no_more() {
        var answer = PublicAnswer.of(aCertificate(VerificationStatus.VALID));

        assertThat(answer)
                .containsOnlyKeys(
                        "status",
                        "number",
                        "blank",
                        "name",
                        "topic",
                        "hours",
                        "courseStart",
                        "courseEnd",
                        "issuedOn",
                        "validUntil",
                        "signatory");
        assertThat(answer.getString("blank")).isEqualTo("БЖ 0001001");
        assertThat(answer.getString("name")).isEqualTo("Әлімқұлова Құндыз Һайдарқызы");
        assertThat(answer.getJsonObject("topic")).containsOnlyKeys("kk", "ru");
        assertThat(answer.getString("validUntil")).isEqualTo("2031-02-28");
    }

    @Test
    @Paragraph("29")
    void a_revoked_certificate_tells_date_and_order_of_the_revocation() {
        var answer = PublicAnswer.of(aCertificate(VerificationStatus.REVOKED));

        assertThat(answer.getString("revokedOn")).isEqualTo("2028-06-01");
        assertThat(answer.getString("order")).isEqualTo("45-Ө");
    }

    private static Verification aCertificate(VerificationStatus status) {
        return new Verification(
                status,
                "БЕДИ-2028-000017",
                new BlankNumber("БЖ", 1001),
                "Әлімқұлова Құндыз Һайдарқызы",
                new LocalText("Ойын арқылы дамыту", "Развитие через игру", null),
                72,
                LocalDate.of(2028, 2, 14),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2031, 2, 28),
                "Б. Сәрсенов",
                "DIRECTOR",
                LocalDate.of(2028, 6, 1),
                "45-Ө");
    }
}
