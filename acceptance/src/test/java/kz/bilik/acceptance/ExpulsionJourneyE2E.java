package kz.bilik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kz.bilik.acceptance.page.Desk;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import org.junit.jupiter.api.Test;

/**
 * Paragraphs 23 and 28 as everybody lives them: a violation is recorded and told, the listener explains herself, the commission sits and votes, the director
 * signs the order, the employer gets the notice by mail, and only then the case is closed.
 */
class ExpulsionJourneyE2E {

    private static final String PROGRAMME = "BEDI-028";
    private static final String LISTENER = "Жұмабекова Аида Сәкенқызы";
    private static final String ANOTHER = "Ғалиева Лейла Қанатқызы";
    private static final String EMPLOYER_ADDRESS = "balabaqsha@example.kz";

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_listener_is_expelled_by_the_commission_and_the_employer_is_informed() throws Exception {
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin");
            aViolationIsRecordedJudgedAndBroughtBeforeTheCommission(admin);
            theListenerExplainsHerself(Desk.of(bilik, browser, "listener2"));
            var secretary = Desk.of(bilik, browser, "commission2");
            var address = caseOf(secretary);
            theSittingIsSetAndEverybodyVotes(secretary, browser, address);
            theOrderIsDraftedAndSignedByTheDirector(admin, browser, address);
            theEmployerGetsTheNoticeByMailAndOnlyThenTheCaseIsClosed(admin, address);
            theHeadConfirmsTheReceipt(Desk.of(bilik, browser, "head"));
            theExpelledGetsNoCertificate(admin);
            othersSeeTheirPages(admin, browser);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private void aViolationIsRecordedJudgedAndBroughtBeforeTheCommission(Desk admin) {
        openListeners(admin);
        row(admin.page(), ANOTHER).locator("a[href*='/expulsion/record.xhtml']").click();
        admin.page()
                .locator("[id='record:facts']")
                .fill("сабақта ұялы телефонмен сөйлескен, ескертуден кейін тоқтатпаған");
        admin.page().locator("[id='record:employer']").uncheck();
        admin.page().locator("[id='record:body']").uncheck();
        admin.press("record:do");
        assertThat(admin.refusals())
                .containsExactly(
                        "Кемінде бір алушыны таңдаңыз: жұмыс берушіні немесе білім беру органын хабардар ету міндетті. 23-тармақ");
        Browser.look(admin.page(), "expulsion-record");
        admin.page().locator("[id='record:employer']").check();
        admin.page().locator("[id='record:body']").check();
        admin.press("record:do");

        assertThat(admin.done()).containsExactly("Бұзушылық жазылды, хабарлама дайындалуда");
        assertThat(admin.page().locator("#letter tbody tr").count()).isEqualTo(2);
        admin.confirm("confirming:do");
        assertThat(admin.done()).containsExactly("Бұзушылық расталды");
        Browser.look(admin.page(), "expulsion-violation");
        admin.confirm("open:do");
        assertThat(admin.done()).containsExactly("Іс ашылды");
        assertThat(admin.page().locator(".stepper .now").textContent()).isEqualTo("ашылды");
        Browser.look(admin.page(), "expulsion-opened");
    }

    private void theListenerExplainsHerself(Desk listener) {
        listener.open("/expulsion/own.xhtml");
        Browser.look(listener.page(), "expulsion-own");
        assertThat(listener.page().locator("section.own").textContent())
                .contains("басқа тыңдаушыларға кедергі жасаған", "11.03.2026");
        listener.page().locator("[id$='explain:text']").fill("балам ауырып, үйден хабарласып тұрды");
        listener.page().locator("[id$='explain:do']").click();
        listener.page().waitForLoadState();
        assertThat(listener.done()).containsExactly("Түсініктемеңіз комиссияға берілді");
    }

    private String caseOf(Desk member) {
        member.open("/expulsion/list.xhtml");
        Browser.look(member.page(), "expulsion-cases");
        member.page()
                .locator("a.name", new Page.LocatorOptions().setHasText(LISTENER))
                .click();
        member.page().locator("ol.stepper").waitFor();
        var url = member.page().url();
        return url.substring(url.indexOf("/expulsion/"));
    }

    private void theSittingIsSetAndEverybodyVotes(Desk secretary, Browser browser, String address) {
        secretary.page().locator("[id='convene:place']").fill("Институттың мәжіліс залы, Астана қаласы");
        secretary.press("convene:do");
        secretary.page().locator("[id='propose:proposal']").selectOption("EXPEL");
        secretary.press("propose:do");
        assertThat(secretary.done()).containsExactly("Шешім дауысқа қойылды");
        vote(secretary, "FOR");
        var third = at(browser, "commission3", address);
        vote(third, "AGAINST");
        var chair = at(browser, "commission", address);
        assertThat(chair.page().locator("#deciding").textContent())
                .contains("Ұсынысты дауыс бергендердің көпшілігі қолдаған жоқ");
        assertThat(chair.button("decide:do").isDisabled()).isTrue();
        vote(chair, "FOR");
        Browser.look(chair.page(), "expulsion-sitting");
        chair.page().locator("[id='decide:grounds']").fill("бұзушылық дәлелденді, қайталанған");
        assertThat(chair.confirm("decide:do")).contains("оқудан шығарылсын");

        assertThat(chair.page().locator(".stepper .now").textContent()).isEqualTo("шешім қабылданды");
        assertThat(chair.page().locator("#facts").textContent()).contains("2 : 1");
    }

    private static void vote(Desk member, String ballot) {
        member.page().locator("[id='vote:ballot']").selectOption(ballot);
        member.press("vote:do");
        assertThat(member.done()).containsExactly("Дауыс қабылданды");
    }

    private void theOrderIsDraftedAndSignedByTheDirector(Desk admin, Browser browser, String address) {
        admin.open(address);
        assertThat(admin.page().locator("#closing").count()).isZero();
        admin.button("draft:day_input").fill("05.03.2026");
        admin.page().keyboard().press("Tab");
        admin.press("draft:do");
        assertThat(admin.refusals()).containsExactly("Бұйрықтың күні комиссия шешімінен ерте бола алмайды. 28-тармақ");
        admin.button("draft:day_input").fill("06.03.2026");
        admin.page().keyboard().press("Tab");
        admin.press("draft:do");
        assertThat(admin.done()).containsExactly("Бұйрық директорға жіберілді");

        var director = at(browser, "director", address);
        Browser.look(director.page(), "expulsion-sign");
        assertThat(director.confirm("sign:do")).contains(LISTENER);
        assertThat(director.page().locator(".stepper .now").textContent()).isEqualTo("бұйрыққа қол қойылды");
        assertThat(director.page().locator("#facts").textContent()).contains("-Ш/2026", "12.03.2026");
    }

    private void theEmployerGetsTheNoticeByMailAndOnlyThenTheCaseIsClosed(Desk admin, String address) throws Exception {
        admin.open(address);
        assertThat(admin.button("close:do").isDisabled()).isTrue();
        assertThat(admin.page().locator("#closing .whynot").textContent())
                .contains("Жұмыс берушіге хабарлама жіберілмейінше іс жабылмайды.");
        reloadUntil(admin, address, "#letterPaper");
        reloadUntil(admin, address, "#orderPaper");
        assertThat(text(admin, "#orderPaper")).contains(LISTENER, "28-", "шығарылсын");
        assertThat(text(admin, "#protocolPaper")).contains(LISTENER, "«жақтап» – 2", "«қарсы» – 1");
        Browser.look(admin.page(), "expulsion-case");

        var number = admin.page().locator("#letter h2").textContent().replaceAll("(?s).*№\\s*(\\S+).*", "$1");
        admin.open("/expulsion/letters.xhtml?number=" + number);
        Browser.look(admin.page(), "expulsion-letters");
        admin.page().locator("[id='mail:whom'] option").first().evaluate("option => option.selected = true");
        admin.page().locator("[id='mail:address']").fill(EMPLOYER_ADDRESS);
        admin.press("mail:do");
        assertThat(admin.done()).containsExactly("Хабарлама жөнелтілімге қойылды");
        reloadUntil(admin, address, "[id='close:do']:not([disabled])");
        var paper = attachmentOf(mailTo(EMPLOYER_ADDRESS));
        assertThat(new Paper(paper).text()).contains("ХАБАРЛАМА", LISTENER, number);
        admin.confirm("close:do");
        assertThat(admin.done()).containsExactly("Іс жабылды");
    }

    private void theHeadConfirmsTheReceipt(Desk head) {
        head.open("/expulsion/received.xhtml");
        Browser.look(head.page(), "expulsion-received");
        var received =
                row(head.page(), LISTENER).filter(new Locator.FilterOptions().setHasText("оқудан шығару туралы"));
        received.locator("input[type=submit], button").click();
        head.page().waitForLoadState();
        assertThat(head.done()).containsExactly("Алғаныңыз расталды");
    }

    private void theExpelledGetsNoCertificate(Desk admin) {
        openListeners(admin);
        var row = row(admin.page(), LISTENER);
        assertThat(row.textContent()).contains("оқудан шығарылды");
        var enrolment =
                row.locator("a[href*='enrolment=']").getAttribute("href").replaceAll(".*enrolment=(\\d+).*", "$1");
        var course = admin.page().url().replaceAll(".*id=(\\d+).*", "$1");
        var preview = bilik.page("/papers/preview/" + course + "/" + enrolment + ".pdf")
                .toString();
        assertThat(admin.page().request().get(preview).status()).isGreaterThanOrEqualTo(400);
    }

    private void othersSeeTheirPages(Desk admin, Browser browser) {
        admin.open("/notification/list.xhtml");
        assertThat(admin.page().locator("tbody").first().textContent()).contains(EMPLOYER_ADDRESS, "жіберілді");
        Browser.look(admin.page(), "notification-list");
        admin.page().locator("a.name").first().click();
        Browser.look(admin.page(), "notification-detail");
        admin.open("/expulsion/commissions.xhtml");
        Browser.look(admin.page(), "expulsion-commissions");
        admin.page().locator("#commissions a").first().click();
        Browser.look(admin.page(), "expulsion-commission");
        admin.open("/expulsion/violations.xhtml");
        Browser.look(admin.page(), "expulsion-violations");
        admin.in("ru").open("/expulsion/list.xhtml");
        Browser.look(admin.page(), "expulsion-cases-ru");
        admin.in("en").open("/notification/address.xhtml");
        admin.page().locator("[id='address:email']").fill("admin@example.kz");
        admin.press("address:do");
        assertThat(admin.done()).containsExactly("The address is kept");
        Browser.look(admin.page(), "notification-address-en");
        admin.page().locator("[id='address:email']").fill("");
        admin.press("address:do");
        var phone = Desk.of(bilik, browser, "commission");
        phone.page().setViewportSize(390, 844);
        phone.open("/expulsion/list.xhtml");
        Browser.look(phone.page(), "expulsion-cases-phone");
        phone.page().locator("a.name").first().click();
        Browser.look(phone.page(), "expulsion-case-phone");
    }

    private Desk at(Browser browser, String user, String address) {
        var desk = Desk.of(bilik, browser, user);
        desk.open(address);
        return desk;
    }

    private static void openListeners(Desk admin) {
        admin.open("/course/list.xhtml?programme=" + PROGRAMME);
        admin.page().locator("a[href*='/course/detail.xhtml']").first().click();
        admin.page().locator("nav.tabs").waitFor();
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void reloadUntil(Desk desk, String address, String selector) {
        var found = false;
        for (var round = 0; round < 60 && !found; round++) {
            desk.open(address);
            found = desk.page().locator(selector).count() > 0;
            if (!found) {
                desk.page().waitForTimeout(1000);
            }
        }
        assertThat(found).as(selector).isTrue();
    }

    private String text(Desk desk, String link) throws IOException {
        var href = desk.page().locator(link).getAttribute("href");
        var answer = desk.page().request().get(bilik.page(href).toString());
        assertThat(answer.status()).isEqualTo(200);
        return new Paper(Files.write(Files.createTempFile("expulsion", ".pdf"), answer.body())).text();
    }

    private MimeMessage mailTo(String address) throws IOException, MessagingException {
        for (var file : mails()) {
            try (var in = Files.newInputStream(file)) {
                var message = new MimeMessage(Session.getInstance(new Properties()), in);
                if (message.getAllRecipients()[0].toString().contains(address)) {
                    return message;
                }
            }
        }
        throw new AssertionError("no mail to " + address + " in " + mails());
    }

    private List<Path> mails() throws IOException {
        try (var files = Files.list(bilik.home().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    private static Path attachmentOf(MimeMessage message) throws IOException, MessagingException {
        BodyPart part = ((Multipart) message.getContent()).getBodyPart(1);
        var file = Files.createTempFile("notice", ".pdf");
        try (var in = part.getInputStream()) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
