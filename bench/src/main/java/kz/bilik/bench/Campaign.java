package kz.bilik.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bilik.launcher.BilikSystem;
import kz.bilik.launcher.ProductFiles;
import kz.bilik.launcher.Settings;

/**
 * The pages of a planning campaign on the running product, as an officer's browser gets them: a small campaign and one much larger than the country's, asked in
 * turns, beside a page that sums nothing.
 */
public final class Campaign {

    private static final String REGION = "390000000";
    private static final String PROGRAMME = "BEDI-072";
    private static final int REGIONS = 20;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 100;

    private final BilikSystem system;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int districts;
    private final int lines;

    private Campaign(BilikSystem system, int districts, int lines) {
        this.system = system;
        this.districts = districts;
        this.lines = lines;
    }

    /** @param arguments districts of each of the twenty regions and lines of each district in the larger campaign */
    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("bilik-bench");
        var settings = Settings.of(Map.of()).throwAway(true);
        try (var system = new BilikSystem(settings, new ProductFiles(Path.of("").toAbsolutePath()), home, part -> {})) {
            system.start();
            new Campaign(system, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).measure();
        }
    }

    private void measure() throws Exception {
        long small = generated(2037, 10, 10);
        long large = generated(2038, districts, lines);
        int all = REGIONS * districts * lines;
        var ministry = signedIn("ministry");
        var region = signedIn("region");
        var questions = List.of(
                new Question("a page that sums nothing: the campaigns", "/planning/list.xhtml", ministry),
                new Question(
                        "the chain of all regions, 2 000 lines", "/planning/campaign.xhtml?cycle=" + small, ministry),
                new Question(
                        "the chain of all regions, %,d lines".formatted(all),
                        "/planning/campaign.xhtml?cycle=" + large,
                        ministry),
                new Question("one region, 100 lines", regionPage(small), region),
                new Question("one region, %,d lines".formatted(districts * lines), regionPage(large), region));
        for (int i = 0; i < WARM_UP; i++) {
            for (var question : questions) {
                ask(question);
            }
        }
        var times = questions.stream().map(question -> new long[ROUNDS]).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                long start = System.nanoTime();
                ask(questions.get(i));
                times.get(i)[round] = System.nanoTime() - start;
            }
        }
        System.out.println("| page | median ms | p95 ms | slowest ms |\n|---|---:|---:|---:|");
        for (int i = 0; i < questions.size(); i++) {
            long[] sorted = times.get(i).clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f |%n",
                    questions.get(i).name(),
                    sorted[ROUNDS / 2] / 1e6,
                    sorted[ROUNDS * 95 / 100] / 1e6,
                    sorted[ROUNDS - 1] / 1e6);
        }
    }

    private static String regionPage(long cycle) {
        return "/planning/region.xhtml?cycle=" + cycle + "&kato=" + REGION;
    }

    private void ask(Question question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(system.address().resolve(question.path()))
                .header("Cookie", question.cookies())
                .timeout(Duration.ofSeconds(30))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(question.path() + " answered " + answer.statusCode());
        }
    }

    /** The cookies of one who signed in as people do. */
    private String signedIn(String user) {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            var page = chromium.newPage();
            URI login = system.address().resolve("/login.xhtml");
            page.navigate(login.toString());
            page.locator("[data-user='" + user + "']").click();
            page.locator("[id='account:signOut']").waitFor();
            return page.context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    /** A campaign of all regions with so many districts each and so many lines of three places each; half of the plans are accepted. */
    private long generated(int year, int districts, int lines) throws SQLException {
        try (var connection = system.database().connect()) {
            run(
                    connection,
                    "insert into plan_cycle (year, financial_year, state, created_at) values (?, ? + 1, 'REGION_STAGE', now())",
                    year,
                    year);
            long cycle = number(connection, "select id from plan_cycle where year = ?", year);
            long programme = number(connection, "select max(id) from programme where code = ?", PROGRAMME);
            run(connection, """
                    insert into organisation (bin, name_kk, name_ru, name_en, type, region_kato)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select concat('L', right(?, 2), left(r.kato, 2), lpad(n.i, 7, '0')), 'жүктеме', 'нагрузка', 'load', 'DISTRICT_EDU', r.kato
                    from region r cross join n""", districts, year);
            run(connection, """
                    insert into district_plan (cycle_id, region_kato, organisation_id, state, late)
                    select ?, region_kato, id, elt(1 + cast(right(bin, 7) as unsigned) mod 4, 'ACCEPTED', 'DRAFT', 'ACCEPTED', 'SUBMITTED'), false
                    from organisation where bin like concat('L', right(?, 2), '%')""", cycle, year);
            run(connection, """
                    insert into plan_line (cycle_id, region_kato, district_plan_id, typed, complete, programme_id, programme_code,
                        position_group, headcount, language, quarter, funding, merge_key, changed_by, changed_at)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select p.cycle_id, p.region_kato, p.id, '{}', true, ?, ?, 'PEDAGOGUE', 3, 'kk', 1 + n.i mod 4,
                        'REPUBLICAN_BUDGET', sha2(concat(p.id, '-', n.i), 256), 'load', now()
                    from district_plan p cross join n where p.cycle_id = ?""", lines, programme, PROGRAMME, cycle);
            return cycle;
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, Object value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** @param cookies of the person who asks */
    private record Question(String name, String path, String cookies) {}
}
