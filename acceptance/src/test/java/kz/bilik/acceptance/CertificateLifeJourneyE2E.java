package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.Listener.aListener;
import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.CourseFile;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens to certificates and their blanks after a course: one is spoiled at the printer and written off by acts, one is lost and replaced by a
 * duplicate, one is revoked by order, a foreign organisation gives its own, and the year is printed as a register. Every paper is opened, every code scanned.
 */
class CertificateLifeJourneyE2E {

    private static final String PROGRAMME = "E2E-LIFE";

    private final RunningBilik bilik = RunningBilik.shared();

    @TempDir
    private Path files;

    @Test
    void a_blank_spoiled_at_the_printer_is_replaced_written_off_destroyed_and_counted() {
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin");
            var director = Desk.of(bilik, browser, "director");
            receiveBlanks(admin);
            measurePrinter(admin);
            imported(
                    admin,
                    aCourse()
                            .ofProgramme(PROGRAMME, 1)
                            .withBlanks(41_001, 12)
                            .with(aListener(41))
                            .with(aListener(42))
                            .with(aListener(43)));
            var course = prepared(admin);

            var spoilt = spoilAtThePrinter(admin, director, course);
            writeOff(admin, director, spoilt);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private void receiveBlanks(Desk admin) {
        admin.open("/blank/edit.xhtml");
        admin.button("receive:series").fill("ЯЖ");
        admin.button("receive:first").fill("1");
        admin.button("receive:count").fill("20");
        admin.button("receive:actNo").fill("77");
        admin.button("receive:supplier").fill("«Баспа» ЖШС");
        admin.button("receive:commissionOrder").fill("№ 44 бұйрық, 02.03.2026");
        admin.button("receive:chair").fill("Өмірбеков Дәулет");
        admin.button("receive:member1").fill("Ысқақова Ләззат");
        Browser.look(admin.page(), "blank-receipt");
        admin.press("receive:do");
        assertThat(admin.done()).singleElement().asString().contains("ЯЖ");
        admin.open("/blank/acts.xhtml");
        Browser.look(admin.page(), "blank-acts");
        var act = opened(admin, admin.page().locator("a[href*='blank-act']").first());
        assertThat(act.text()).contains("ЯЖ").contains("0000001").contains("Өмірбеков");
    }

    private void measurePrinter(Desk admin) {
        admin.open("/certificate/printers.xhtml");
        admin.button("setting:name").fill("Бланк принтері");
        admin.press("setting:add");
        var calibration =
                opened(admin, admin.page().locator("a[id^='calibration-']").first());
        assertThat(calibration.text()).contains("Сертификат");
        admin.button("setting:x").fill("1,5");
        admin.button("setting:y").fill("-0,5");
        admin.press("setting:adjust");
        assertThat(admin.done()).singleElement().asString().contains("Бланк принтері");
        Browser.look(admin.page(), "printers");
        admin.button("setting:x").fill("15,5");
        admin.press("setting:adjust");
        assertThat(admin.refusals()).singleElement().asString().contains("15");
    }

    private void imported(Desk admin, CourseFile file) {
        admin.open("/course/import.xhtml");
        admin.button("import:file").setInputFiles(file.writeTo(files.resolve("course.json")));
        admin.press("import:upload");
        admin.page().locator("nav.tabs").waitFor();
    }

    /** @return the address of the course */
    private static String prepared(Desk admin) {
        var course = admin.page().url().replaceAll("&tab=[a-z]+", "");
        admin.page().navigate(course + "&tab=certificates");
        admin.page().locator("[id='course:sign']").waitFor(new Locator.WaitForOptions().setTimeout(180_000));
        return course;
    }

    /** @return the blank that was spoiled */
    private String spoilAtThePrinter(Desk admin, Desk director, String course) {
        admin.page().navigate(course + "&tab=certificates");
        admin.page().locator("#onBlanks").click();
        admin.page().locator("#sheets").waitFor();
        Browser.look(admin.page(), "print-on-blanks");
        var row = admin.page().locator("#sheets tbody tr").first();
        var blank = row.locator("td.mono").first().textContent().strip();
        var number = row.locator("td.mono a").textContent().strip();
        assertThat(opened(admin, admin.page().locator("#all a[id^='print-']").first())
                        .text())
                .contains(number)
                .doesNotContain(blank.substring(blank.indexOf(' ') + 1));
        var sheet = opened(admin, row.locator("a[id^='one-']").first());
        admin.certificate(number);
        assertThat(sheet.qr()).isEqualTo(admin.page().locator("#verify").getAttribute("href"));

        var paper = director.certificate(number);
        assertThat(paper.offers("REPRINT")).isTrue();
        director.page().locator("#act-REPRINT").click();
        director.button("perform:reason").fill("Принтер парақты жыртты");
        director.confirm("perform:do");
        assertThat(director.page().locator("h1").textContent()).isEqualTo(number);
        assertThat(director.page().locator("#frozen").textContent()).doesNotContain(blank);
        return blank;
    }

    private void writeOff(Desk admin, Desk director, String blank) {
        admin.open("/blank/acts.xhtml");
        assertThat(admin.page().locator("#waiting").textContent()).contains(blank);
        Browser.look(admin.page(), "blank-acts-waiting");
        admin.page().locator("#spoil").click();
        admin.button("draw:scan").setInputFiles(new FilePayload("blank.pdf", "application/pdf", scan()));
        Browser.look(admin.page(), "blank-act-spoil");
        admin.confirm("draw:do");
        var act = opened(admin, admin.page().locator("a[href*='blank-act']").first());
        assertThat(act.text()).contains(blank.substring(blank.indexOf(' ') + 1)).contains("Принтер парақты жыртты");

        director.open("/blank/act.xhtml?kind=DESTRUCTION");
        director.button("draw:method").fill("ұсақтау");
        director.button("draw:commissionOrder").fill("№ 45 бұйрық, 05.03.2026");
        director.button("draw:chair").fill("Өмірбеков Дәулет");
        director.button("draw:member1").fill("Ысқақова Ләззат");
        director.confirm("draw:do");
        assertThat(director.refusals())
                .anySatisfy(refusal -> assertThat(refusal).contains("үш адам"));
        director.button("draw:member2").fill("Жүнісова Айгүл");
        director.confirm("draw:do");
        assertThat(director.done()).singleElement().asString().contains("жою");

        admin.open("/blank/count.xhtml");
        for (var expected : admin.page().locator("tbody tr:has(td b)").all()) {
            expected.locator("input")
                    .fill(expected.locator("td b").textContent().replaceAll("\\D", ""));
        }
        admin.button("inventory:member2").fill("Жүнісова Айгүл");
        Browser.look(admin.page(), "blank-inventory");
        admin.confirm("inventory:do");
        assertThat(opened(admin, admin.page().locator("a[href*='blank-act']").first())
                        .text())
                .contains("ЯЖ");
        admin.open("/blank/list.xhtml");
        assertThat(admin.page().locator("#balance .wrong").count()).isZero();
        Browser.look(admin.page(), "blanks");
    }

    private Paper opened(Desk desk, Locator link) {
        var bytes = get(desk, link.getAttribute("href"));
        try {
            return new Paper(Files.write(Files.createTempFile(files, "paper", ".pdf"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] get(Desk desk, String path) {
        var answer = desk.page().request().get(bilik.page(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static byte[] scan() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
