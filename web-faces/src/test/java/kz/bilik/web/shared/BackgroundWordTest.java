package kz.bilik.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BackgroundWordTest {

    @Test
    void the_principal_that_is_said_as_a_word_is_the_one_of_the_deployment_descriptor() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/payara-web.xml")))
                .contains("<principal-name>" + Words.BACKGROUND + "</principal-name>");
    }
}
