package kz.bilik.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.bilik.file.policy.UploadPolicy;
import org.junit.jupiter.api.Test;

class UploadLimitTest {

    private static final Path DESCRIPTOR = Path.of("src/main/webapp/WEB-INF/web.xml");
    private static final Pattern SIZE = Pattern.compile("<max-(?:file|request)-size>(\\d+)<");

    @Test
    void a_request_that_passes_is_taken_apart_by_faces() throws IOException {
        assertThat(SIZE.matcher(Files.readString(DESCRIPTOR)).results().map(match -> Long.valueOf(match.group(1))))
                .isEqualTo(List.of(UploadLimit.LARGEST_REQUEST, UploadLimit.LARGEST_REQUEST));
    }

    @Test
    void the_largest_file_of_the_rules_passes_with_the_fields_beside_it() {
        assertThat(UploadLimit.LARGEST_REQUEST).isGreaterThan(UploadPolicy.LARGEST + 1024 * 1024);
    }
}
