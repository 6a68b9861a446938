package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;

/** The pictures of the documentation are taken of the documents themselves, every template in every language, whenever this runs. */
class PicturesTest {

    private static final Path FOLDER = Path.of("..", "docs", "templates");
    private static final int DPI = 60;
    private static final int SHORTEST_SIDE_OF_A4_AT_DPI = 490;

    private final TemplateCatalog catalog = new TemplateCatalog();

    @Test
    void every_template_is_pictured_in_every_language() throws IOException {
        Files.createDirectories(FOLDER);
        var index = new StringBuilder("""
                # The documents

                The first page of every template's sample, in its three languages; a test takes the pictures. Data and words are in
                `docgen/src/main/resources/docgen/samples` and `labels`.

                | id | қазақша | русский | English |
                |---|---|---|---|
                """);
        for (var template : catalog.all()) {
            for (var language : Language.values()) {
                picture(template, language);
            }
            index.append("| `")
                    .append(template.id())
                    .append("` | ")
                    .append(row(template))
                    .append(" |\n");
        }
        Files.writeString(FOLDER.resolve("README.md"), index);
    }

    private static void picture(Template template, Language language) throws IOException {
        var document = Press.made(template.id(), language, template.sample(language), false);
        var png = PagePicture.of(document, 1, DPI).png();

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(Math.min(picture.getWidth(), picture.getHeight()))
                .isGreaterThanOrEqualTo(SHORTEST_SIDE_OF_A4_AT_DPI);
        Files.write(FOLDER.resolve(file(template, language)), png);
    }

    private static String row(Template template) {
        return Arrays.stream(Language.values())
                .map(language -> "![%s, %s](%s)".formatted(template.id(), language.tag(), file(template, language)))
                .collect(Collectors.joining(" | "));
    }

    private static String file(Template template, Language language) {
        return template.id() + "-" + language.tag() + ".png";
    }
}
