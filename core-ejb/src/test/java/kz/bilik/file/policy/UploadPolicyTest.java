package kz.bilik.file.policy;

import static kz.bilik.file.policy.UploadRefusal.FILE_ACTIVE;
import static kz.bilik.file.policy.UploadRefusal.FILE_EMPTY;
import static kz.bilik.file.policy.UploadRefusal.FILE_TOO_LARGE;
import static kz.bilik.file.policy.UploadRefusal.FILE_TYPE_UNKNOWN;
import static kz.bilik.file.policy.UploadRefusal.FILE_UNREADABLE;
import static kz.bilik.file.policy.UploadRefusal.IMAGE_TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.file.FileType;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class UploadPolicyTest {

    private static final long TWENTY_MEGABYTES = 20_971_520;

    private final UploadPolicy policy = new UploadPolicy();

    @Test
    @Paragraph("5")
    void twenty_megabytes_are_taken_and_a_byte_more_is_not() {
        assertThat(policy.decide(pdf(TWENTY_MEGABYTES)).isAllowed()).isTrue();
        assertThat(policy.decide(pdf(TWENTY_MEGABYTES + 1)).grounds()).containsExactly(FILE_TOO_LARGE);
    }

    @Test
    @Paragraph("5")
    void an_empty_file_and_one_of_another_kind_are_refused() {
        assertThat(policy.decide(pdf(0)).grounds()).containsExactly(FILE_EMPTY);
        assertThat(policy.decide(new UploadFacts(10, null, true, false, 0)).grounds())
                .containsExactly(FILE_TYPE_UNKNOWN);
    }

    @Test
    @Paragraph("5")
    void what_nobody_can_read_or_what_acts_by_itself_is_refused_with_both_reasons() {
        assertThat(policy.decide(new UploadFacts(10, FileType.PDF, false, true, 0))
                        .grounds())
                .containsExactly(FILE_UNREADABLE, FILE_ACTIVE);
    }

    @Test
    @Paragraph("5")
    void eighty_million_pixels_are_taken_and_one_more_is_not() {
        assertThat(policy.decide(new UploadFacts(10, FileType.PNG, true, false, 80_000_000))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(new UploadFacts(10, FileType.PNG, true, false, 80_000_001))
                        .grounds())
                .containsExactly(IMAGE_TOO_LARGE);
    }

    private static UploadFacts pdf(long bytes) {
        return new UploadFacts(bytes, FileType.PDF, true, false, 0);
    }
}
