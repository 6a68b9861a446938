package kz.bilik.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void a_kazakh_name_survives_as_rfc_5987_says() {
        var attachment = new Attachment("1_Әлімқұлова.pdf", "application/pdf");

        assertThat(attachment.disposition())
                .isEqualTo(
                        "attachment; filename=\"1_"
                                + "_".repeat(9)
                                + ".pdf\"; filename*=UTF-8''1_%D3%98%D0%BB%D1%96%D0%BC%D2%9B%D2%B1%D0%BB%D0%BE%D0%B2%D0%B0.pdf");
    }

    @Test
    void a_name_cannot_write_a_header_or_leave_its_folder() {
        var attachment = new Attachment("..\\..\\x\r\nSet-Cookie: a=\"b\".pdf", "application/pdf");

        assertThat(attachment.disposition()).doesNotContain("\r", "\n", "\\", "Cookie:", "a=\"b\"");
    }
}
