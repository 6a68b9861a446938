package kz.bilik.acceptance.page;

import com.microsoft.playwright.Page;
import kz.bilik.acceptance.support.Browser;

/** What a stranger with a phone sees who has scanned the code. */
public final class VerificationPage {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Page page;

    private VerificationPage(Page page) {
        this.page = page;
    }

    public static VerificationPage onAPhone(Browser browser) {
        return new VerificationPage(browser.window(PHONE_WIDTH, PHONE_HEIGHT));
    }

    public VerificationPage scan(String verifyUrl, String language) {
        page.navigate(verifyUrl + "?lang=" + language);
        return this;
    }

    public Page page() {
        return page;
    }

    public String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** The one word that counts. */
    public String verdict() {
        return page.locator(".verdict h1").textContent().strip();
    }

    /** The sentence under it. */
    public String says() {
        return page.locator(".verdict p").textContent().strip();
    }

    public String name() {
        return page.locator("dd.name").textContent();
    }

    public String text() {
        return page.locator("body").innerText();
    }

    public boolean remembersNothing() {
        return page.context().cookies().isEmpty();
    }
}
