package kz.bilik.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import kz.bilik.acceptance.support.Browser;
import kz.bilik.acceptance.support.RunningBilik;

/** The window of one person who has signed in. */
public final class Desk {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final RunningBilik bilik;
    private final Page page;

    private Desk(RunningBilik bilik, Page page) {
        this.bilik = bilik;
        this.page = page;
    }

    /**
     * Begins in Kazakh, whatever language somebody else has used this user in.
     *
     * @param user one of the demonstration
     */
    public static Desk of(RunningBilik bilik, Browser browser, String user) {
        var desk = new Desk(bilik, browser.window(WIDTH, HEIGHT));
        desk.open("/login.xhtml");
        desk.page.locator("[data-user='" + user + "']").click();
        desk.page.locator("[id='account:signOut']").waitFor();
        return desk.in("kk");
    }

    public Desk in(String language) {
        page.locator("[id='language:" + language + "']").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return this;
    }

    public Page page() {
        return page;
    }

    public void open(String path) {
        page.navigate(bilik.page(path).toString());
    }

    /** The first course of the programme. */
    public CoursePage course(String programme) {
        open("/course/list.xhtml?programme=" + programme);
        page.locator("a[href*='/course/detail.xhtml']").first().click();
        page.locator("nav.tabs").waitFor();
        return new CoursePage(this);
    }

    /** Found in the register by its number. */
    public CertificatePage certificate(String number) {
        open("/certificate/list.xhtml?number=" + number);
        page.locator("a.name[href*='detail.xhtml']").first().click();
        page.locator("#frozen").waitFor();
        return new CertificatePage(this);
    }

    public void press(String id) {
        button(id).click();
        page.waitForLoadState();
    }

    /** Presses what asks back, and says yes. @return what it asked */
    public String confirm(String id) {
        button(id).click();
        var question = page.locator(".ui-confirm-dialog-message:visible").textContent();
        page.locator(".ui-confirmdialog-yes:visible").click();
        page.waitForLoadState();
        return question;
    }

    public Locator button(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** What was refused, each with its paragraph. */
    public List<String> refusals() {
        return notices(".notice.refused p");
    }

    public List<String> done() {
        return notices(".notice.done p");
    }

    private List<String> notices(String selector) {
        return page.locator(selector).allTextContents().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
