package kz.bilik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
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

    private final RunningBilik bilik = RunningBilik.shared();

    @Test
    void a_violation_is_told_explained_and_decided_by_the_commission() throws Exception {
        try (var browser = new Browser()) {
            var admin = Desk.of(bilik, browser, "admin");
            aViolationIsRecordedJudgedAndBroughtBeforeTheCommission(admin);
            theListenerExplainsHerself(Desk.of(bilik, browser, "listener2"));
            var secretary = Desk.of(bilik, browser, "commission2");
            var address = caseOf(secretary);
            theSittingIsSetAndEverybodyVotes(secretary, browser, address);
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

    private String text(Desk desk, String link) throws IOException {
        var href = desk.page().locator(link).getAttribute("href");
        var answer = desk.page().request().get(bilik.page(href).toString());
        assertThat(answer.status()).isEqualTo(200);
        return new Paper(Files.write(Files.createTempFile("expulsion", ".pdf"), answer.body())).text();
    }
}
