package kz.bilik.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A course: its tabs, and the pages that hang on them. */
public final class CoursePage {

    private final Desk desk;
    private final String address;

    CoursePage(Desk desk) {
        this.desk = desk;
        this.address = desk.page().url().replaceAll("&tab=[a-z]+", "");
    }

    public CoursePage tab(String name) {
        desk.page().navigate(address + "&tab=" + name);
        return this;
    }

    /** How many certificates of this course the register shows on its first page. */
    public int certificates() {
        desk.open("/certificate/list.xhtml?course=" + address.replaceAll(".*[?&]id=(\\d+).*", "$1"));
        desk.page().locator("#empty, #certificates").waitFor();
        return desk.page().locator("#certificates tbody tr").count();
    }

    /** The cell of a sheet that its label names, for example {@code "Аманжолова Меруерт Қуатқызы, 3"}. */
    public CoursePage type(String cell, String value) {
        cell(cell).fill(value);
        return this;
    }

    /** Fills in a cell of the register and leaves it. @return what the page tells of it */
    public String mark(String cell, String hours) {
        cell(cell).fill(hours);
        cell(cell).press("Enter");
        return told();
    }

    public boolean isMarkable(String cell) {
        return cell(cell).count() > 0;
    }

    /** Saves all cells of the register that are not saved yet. @return what the page tells of it */
    public String saveMarks() {
        desk.button("save").click();
        return told();
    }

    /** The cells that were refused, each with its place and reasons. */
    public List<String> badCells() {
        return desk.page().locator("#bad li").allTextContents();
    }

    private String told() {
        desk.page()
                .waitForFunction("() => document.getElementById('told').textContent"
                        + " !== document.getElementById('register').dataset.saving");
        return desk.button("told").textContent();
    }

    public String typed(String cell) {
        return cell(cell).inputValue();
    }

    /** What the row of a listener says. */
    public String row(String listener) {
        return desk.page()
                .locator("tr", new Page.LocatorOptions().setHasText(listener))
                .first()
                .innerText()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The page that tells why a listener got the outcome. */
    public String why(String listener) {
        tab("listeners");
        desk.page()
                .locator("tr", new Page.LocatorOptions().setHasText(listener))
                .locator("a.whylink[href*='outcome.xhtml']")
                .click();
        desk.page().locator("ul.arithmetic").waitFor();
        return desk.page().locator("main").textContent().replaceAll("\\s+", " ");
    }

    /** The draft paper that the preview shows for a listener, as bytes of a PDF. */
    public byte[] preview(String listener) {
        tab("certificates");
        desk.page().locator("#preview").click();
        desk.page().locator("select").selectOption(new SelectOption().setLabel(listener));
        desk.page().locator("form.filter button[type=submit]").click();
        desk.page().waitForFunction("() => document.querySelector('img.preview')?.naturalWidth > 1000");
        var answer =
                desk.page().request().get(absolute(desk.page().locator("#draft").getAttribute("href")));
        if (answer.status() != 200 || !answer.headers().get("content-type").equals("application/pdf")) {
            throw new AssertionError("the preview answers " + answer.status() + " " + answer.headers());
        }
        return answer.body();
    }

    private String absolute(String path) {
        return desk.page().url().replaceAll("^(https?://[^/]+)/.*", "$1") + path;
    }

    private Locator cell(String label) {
        return desk.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}
