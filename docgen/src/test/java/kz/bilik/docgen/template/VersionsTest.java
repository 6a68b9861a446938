package kz.bilik.docgen.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.document.Finish;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A paper can be made again with the words and the layout that were in force when it was first made. */
class VersionsTest {

    private static final TemplateCatalog CATALOG = new TemplateCatalog();
    private static final DocumentMaker MAKER = new DocumentMaker(CATALOG);
    private static final LocalDate FIRST_DEPLOYED = LocalDate.of(2026, 11, 23);
    private static final LocalDate ALL_DEPLOYED = LocalDate.of(2026, 11, 24);

    @Test
    void a_deployed_version_is_never_changed_but_followed_by_the_next() {
        var findings = new ArrayList<String>();
        for (var template : CATALOG.all()) {
            for (var version : CATALOG.versions(template.id())) {
                if (version.version() > template.version()) {
                    findings.add(template.id() + " runs version " + template.version() + " but " + version.version()
                            + " was deployed");
                }
                if (version.version() == template.version() && !version.sha256().equals(template.releasedContents())) {
                    findings.add(template.id() + " " + version.version() + " was deployed on " + version.deployedAt()
                            + " and has changed since: run docgen/freeze, or raise x-template.version in its schema");
                }
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void versions_follow_each_other_in_number_and_time() {
        for (var template : CATALOG.all()) {
            var versions = CATALOG.versions(template.id());
            for (int at = 1; at < versions.size(); at++) {
                assertThat(versions.get(at).version())
                        .isEqualTo(versions.get(at - 1).version() + 1);
                assertThat(versions.get(at).deployedAt())
                        .isAfterOrEqualTo(versions.get(at - 1).deployedAt());
            }
        }
    }

    @Test
    void every_deployed_version_is_in_the_archive_whole_and_compiles() {
        for (var template : CATALOG.all()) {
            for (var version : CATALOG.versions(template.id())) {
                var archived = CATALOG.recorded(template.id(), version.version(), "none")
                        .orElseThrow();

                assertThat(archived.contents().sha256()).isEqualTo(version.sha256());
                assertThat(archived.version()).isEqualTo(version.version());
                for (var language : Language.values()) {
                    assertThat(MAKER.name(archived, language)).isNotBlank();
                }
            }
        }
    }

    @Test
    void every_template_has_been_in_force_since_all_were_deployed() {
        assertThat(CATALOG.all())
                .isNotEmpty()
                .allSatisfy(template ->
                        assertThat(CATALOG.inForce(template.id(), ALL_DEPLOYED)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_reference_of_the_first_release_keeps_its_words(Language language) {
        var data = DataFixture.aReference().data();
        var first = CATALOG.inForce("reference", FIRST_DEPLOYED).orElseThrow();
        var running = CATALOG.find("reference").orElseThrow();

        var old = MAKER.make(first, language, data, Finish.PLAIN);
        var current = MAKER.make(running, language, data, Finish.PLAIN);

        assertThat(first.version()).isEqualTo(1);
        assertThat(Press.text(old.pdf())).contains(shortBasis(language));
        assertThat(Press.text(current.pdf()))
                .doesNotContain(shortBasis(language))
                .contains(fullBasis(language));
    }

    private static String shortBasis(Language language) {
        return switch (language) {
            case KK -> "Негізі: Қағидалардың 27-тармағы.";
            case RU -> "Основание: пункт 27 Правил.";
            case EN -> "Basis: paragraph 27 of the Rules.";
        };
    }

    private static String fullBasis(Language language) {
        return switch (language) {
            case KK -> "ұйымдастыру және жүргізу қағидаларының 27-тармағы.";
            case RU -> "Основание: пункт 27 Правил организации и проведения курсов";
            case EN -> "Basis: paragraph 27 of the Rules for organising and conducting";
        };
    }

    @Test
    void an_earlier_version_makes_the_same_bytes_on_any_instance_and_after_any_other_document() {
        var data = DataFixture.aReference().data();
        var otherCatalog = new TemplateCatalog();
        var other = new DocumentMaker(otherCatalog);

        var here = MAKER.make(CATALOG.find("reference", 1).orElseThrow(), Language.RU, data, Finish.PLAIN);
        other.make(
                otherCatalog.find("certificate").orElseThrow(),
                Language.RU,
                DataFixture.aCertificate().data(),
                Finish.PLAIN);
        var there = other.make(
                otherCatalog.inForce("reference", FIRST_DEPLOYED).orElseThrow(), Language.RU, data, Finish.PLAIN);

        assertThat(there.pdf()).isEqualTo(here.pdf());
    }

    @Test
    void nothing_was_in_force_before_the_first_day_and_no_version_has_number_zero() {
        assertThat(CATALOG.inForce("reference", FIRST_DEPLOYED.minusDays(1))).isEmpty();
        assertThat(CATALOG.find("reference", 0)).isEmpty();
        assertThat(CATALOG.find("no-such-template", 1)).isEmpty();
    }

    @Test
    void a_template_reads_nothing_outside_its_contents() {
        var contents = CATALOG.find("reference").orElseThrow().contents();

        assertThatThrownBy(() -> contents.bytes("styles/certificate.xsl")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Contents.archived("0".repeat(64))).isInstanceOf(IllegalStateException.class);
    }
}
