package kz.bilik.acceptance.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chromium without a window; every page keeps its script errors, so that a journey can end by asking for none. */
public final class Browser implements AutoCloseable {

    private static final int DESK_WIDTH = 1440;
    private static final int PHONE_WIDTH = 390;
    private static final String SCREENS = "acceptance/target/screens/";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("bilik.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    private final List<String> errors = new ArrayList<>();

    /** A stranger's window: nobody is signed in, nothing is remembered. */
    public Page window(int width, int height) {
        BrowserContext context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
        var page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(errors::add);
        page.onDialog(dialog -> {
            errors.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " at " + message.location());
            }
        });
        return page;
    }

    /** Script errors, messages of the console, and dialogs that a script has opened. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /**
     * A picture for the documents, taken from the running product. It replaces the one in {@code docs/screenshots} when the run was asked to
     * ({@code -Dbilik.screenshots.write=true}, one journey alone, so that it shows the demonstration and nothing else).
     */
    public static void picture(Page page, String name) {
        var folder = Boolean.getBoolean("bilik.screenshots.write") ? "docs/screenshots/" : SCREENS;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(RunningBilik.root().resolve(folder + name + ".png"))
                .setFullPage(false));
    }

    /** The whole page as it looks on a desk and on a phone, kept with the results of the build for people to look at. */
    public static void look(Page page, String name) {
        var before = page.viewportSize();
        for (var width : new int[] {DESK_WIDTH, PHONE_WIDTH}) {
            page.setViewportSize(width, before.height);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(RunningBilik.root().resolve(SCREENS + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(before.width, before.height);
    }

    /** What axe finds on the page that is serious or critical: the rule and the places. Asked of the page as it is, at its width. */
    public static List<String> barriers(Page page) {
        page.evaluate(axe());
        var found = page.evaluate("() => axe.run({ resultTypes: ['violations'] }).then(result => result.violations"
                + ".filter(one => one.impact === 'serious' || one.impact === 'critical')"
                + ".map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', ')))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
