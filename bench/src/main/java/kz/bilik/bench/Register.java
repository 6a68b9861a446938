package kz.bilik.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kz.bilik.launcher.BilikSystem;
import kz.bilik.launcher.ProductFiles;
import kz.bilik.launcher.Settings;

/**
 * The register of certificates and the public verification with few and with very many certificates: two running products side by side, asked in turns for
 * the same pages, each time for another holder, number, person or token.
 */
public final class Register {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 60;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2016;
    private static final int PEOPLE_OF_A_COURSE = 25;
    private static final int CHUNK = 20_000;
    private static final double ALLOWED = 1.5;

    /** How the names of a country are made: a stem, a second part, an ending. */
    private static final List<String> STEMS = List.of(
            "Әлім", "Нұр", "Қасым", "Бай", "Жан", "Ерме", "Сейіт", "Абыл", "Досы", "Өте", "Үмбе", "Һайдар", "Ғабд",
            "Қуан", "Құдай", "Тілеу", "Омар", "Смағ", "Рахым", "Сәду", "Мұса", "Иса", "Кене", "Бекмұха", "Айт", "Төле",
            "Жүні", "Шәрі", "Мырза", "Әбді", "Кәрі", "Оспан", "Ахмет", "Дүйсе", "Сапар", "Есен", "Амангел", "Бөке",
            "Қали", "Серік");

    private static final List<String> SECONDS = List.of(
            "құл",
            "бек",
            "ғали",
            "бай",
            "хан",
            "тай",
            "мұрат",
            "болат",
            "жан",
            "ғазы",
            "мағамбет",
            "нияз",
            "дин",
            "бергі",
            "қожа",
            "асыл",
            "герей",
            "сары",
            "кен",
            "тас",
            "дәулет",
            "шер",
            "марал",
            "қыран",
            "темір");
    private static final List<String> NAMES = List.of(
            "Құндыз", "Айгүл", "Әсел", "Жұлдыз", "Гүлнәр", "Сәуле", "Ұлжан", "Іңкәр", "Өрім", "Бәтима", "Меруерт",
            "Назгүл", "Шынар", "Гаухар", "Динара", "Ләззат", "Перизат", "Зере", "Томирис", "Балнұр");

    private final HttpClient http = HttpClient.newHttpClient();

    private Register() {}

    public static void main(String[] arguments) throws Exception {
        int few = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        new Register().measure(few, many);
    }

    private void measure(int few, int many) throws Exception {
        try (var small = system();
                var large = system()) {
            small.start();
            fill(small, few);
            large.start();
            fill(large, many);
            var sides = List.of(new Side(few, small, signedIn(small)), new Side(many, large, signedIn(large)));
            var results = new ArrayList<String>();
            var held = true;
            for (var question : Question.values()) {
                held &= ask(question, sides, results);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| question | %,d: median ms | p95 | %,d: median ms | p95 | ratio |%n|---|---:|---:|---:|---:|---:|%n",
                    few,
                    many);
            results.forEach(System.out::println);
            System.out.println(held ? "every ratio is within 1.5" : "A RATIO IS ABOVE 1.5");
            if (!held) {
                System.exit(1);
            }
        }
    }

    private static BilikSystem system() throws IOException {
        var settings = Settings.of(Map.of()).throwAway(true);
        var home = Files.createTempDirectory("bilik-bench");
        return new BilikSystem(settings, new ProductFiles(Path.of("").toAbsolutePath()), home, part -> {});
    }

    /** What is asked of both; the register by its administrator, the verification by nobody. */
    private enum Question {
        FIRST_PAGE("the first page", true),
        SURNAME("search by surname", true),
        NUMBER("search by number", true),
        IIN("search by IIN", true),
        BY_NAME("the first page by name", true),
        EXPIRED("the first page of those that have expired", true),
        VERIFICATION("public verification", false);

        private final String text;
        private final boolean signedIn;

        Question(String text, boolean signedIn) {
            this.text = text;
            this.signedIn = signedIn;
        }
    }

    private record Side(int certificates, BilikSystem system, String cookies) {

        /** Another one each time, the same for both as far as both have it. */
        String path(Question question, int at) {
            int year = FIRST_YEAR + at % YEARS;
            int sequence = 1 + at * 37 % (certificates / YEARS);
            return switch (question) {
                case FIRST_PAGE -> "/certificate/list.xhtml";
                case SURNAME -> "/certificate/list.xhtml?holder=" + encoded(folded(surname(at * 7)));
                case NUMBER -> "/certificate/list.xhtml?number=" + encoded("БЕДИ-%d-%06d".formatted(year, sequence));
                case IIN -> "/certificate/list.xhtml?iin=" + iin(at * 37 % (certificates / 2));
                case BY_NAME -> "/certificate/list.xhtml?sort=holder&dir=asc";
                case EXPIRED -> "/certificate/list.xhtml?status=EXPIRED";
                case VERIFICATION -> "/v/" + token(at * 37 % certificates);
            };
        }
    }

    private boolean ask(Question question, List<Side> sides, List<String> results) throws Exception {
        for (int round = 0; round < WARM_UP; round++) {
            for (var side : sides) {
                get(side, question, 10_000 + round);
            }
        }
        var times = sides.stream().map(side -> new long[ROUNDS]).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < sides.size(); at++) {
                long start = System.nanoTime();
                get(sides.get(at), question, round);
                times.get(at)[round] = System.nanoTime() - start;
            }
        }
        times.forEach(Arrays::sort);
        double few = times.get(0)[ROUNDS / 2] / 1e6;
        double many = times.get(1)[ROUNDS / 2] / 1e6;
        results.add(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |",
                question.text,
                few,
                times.get(0)[ROUNDS * 95 / 100] / 1e6,
                many,
                times.get(1)[ROUNDS * 95 / 100] / 1e6,
                many / few));
        return many <= ALLOWED * few;
    }

    private void get(Side side, Question question, int at) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(side.system().address().resolve(side.path(question, at)))
                .timeout(Duration.ofSeconds(120));
        if (question.signedIn) {
            request.header("Cookie", side.cookies());
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("БЕДИ-")) {
            throw new IllegalStateException(
                    side.path(question, at) + " answered " + answer.statusCode() + " without a certificate");
        }
    }

    private static String signedIn(BilikSystem system) {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            var page = chromium.newPage();
            page.navigate(system.address().resolve("/login.xhtml").toString());
            page.locator("[data-user='admin']").click();
            page.locator("[id='account:signOut']").waitFor();
            return page.context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    /** Certificates of ten years with their people, courses, enrolments and blanks, straight into the tables. */
    private void fill(BilikSystem system, int certificates) throws SQLException {
        try (var connection = system.database().connect()) {
            connection.setAutoCommit(false);
            run(connection, "set unique_checks = 0");
            run(connection, "set foreign_key_checks = 0");
            courses(connection, certificates / PEOPLE_OF_A_COURSE);
            people(connection, certificates / 2);
            certificates(connection, certificates);
            run(connection, "set foreign_key_checks = 1");
            run(connection, "set unique_checks = 1");
            for (var table : List.of("person", "course", "enrolment", "certificate", "blank")) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("analyze table " + table)) {
                    rows.next();
                }
            }
        }
    }

    private void courses(Connection connection, int count) throws SQLException {
        var sql =
                "insert into course (id, programme_id, programme_code, stream_no, year, topic_kk, topic_ru, topic_fold, hours, form,"
                        + " language, funding, start_date, end_date, max_score, state, created_at) values (?, (select min(id) from programme),"
                        + " 'LOAD', ?, ?, ?, ?, ?, 72, 'WITHOUT_LEAVE', 'kk', 'REPUBLICAN_BUDGET', ?, ?, 50, 'REPORTED', now())";
        try (var insert = connection.prepareStatement(sql)) {
            for (int at = 0; at < count; at++) {
                int year = FIRST_YEAR + at * YEARS / count;
                var end = LocalDate.of(year, 1 + at % 12, 15);
                insert.setLong(1, course(at));
                insert.setInt(2, at + 1);
                insert.setInt(3, year);
                insert.setString(4, topic(at));
                insert.setString(5, "Развитие ребёнка в дошкольной организации, тема " + at % 200);
                insert.setString(6, folded(topic(at)));
                insert.setObject(7, end.minusDays(11));
                insert.setObject(8, end);
                insert.addBatch();
                if (at % CHUNK == CHUNK - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private void people(Connection connection, int count) throws SQLException {
        var sql = "insert into person (id, iin, surname, name, birth_date, sex, sort_key, fold_key, created_at)"
                + " values (?, ?, ?, ?, '1985-03-15', 'FEMALE', ?, ?, now())";
        try (var insert = connection.prepareStatement(sql)) {
            for (int at = 0; at < count; at++) {
                insert.setLong(1, person(at));
                insert.setString(2, iin(at));
                insert.setString(3, surname(at));
                insert.setString(4, NAMES.get(at % NAMES.size()));
                insert.setBytes(5, sortKey(at));
                insert.setString(6, folded(holder(at)));
                insert.addBatch();
                if (at % CHUNK == CHUNK - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private void certificates(Connection connection, int count) throws SQLException {
        run(
                connection,
                "insert into blank_batch (id, series, first_number, last_number, act_no, act_date, supplier, received_by,"
                        + " received_at) values (900000, 'ЖҮ', 1, " + count
                        + ", '1', '2016-01-05', 'Баспахана', 'load', now())");
        var enrolment =
                "insert into enrolment (id, course_id, person_id, row_no, workplace, position_group, region_kato, state,"
                        + " completion_date) values (?, ?, ?, ?, ?, 'PEDAGOGUE', ?, 'CERTIFIED', ?)";
        var certificate =
                "insert into certificate (id, number, number_year, number_seq, request_id, enrolment_id, course_id, person_id,"
                        + " region_kato, state, token, snapshot, data_hash, language, holder_name, holder_sort_key, holder_fold, topic_kk, hours,"
                        + " completion_date, issue_date, valid_until, signatory_name, signatory_role, prepared_by, prepared_at, signed_by, signed_at,"
                        + " handed_over_by, handed_over_at, handover_method, revoked_on, revocation_order_no, revocation_reason)"
                        + " values (?, ?, ?, ?, uuid(), ?, ?, ?, ?, ?, ?, ?, sha2(?, 256), 'kk', ?, ?, ?, ?, 72, ?, ?, ?, 'Омарова Сәуле',"
                        + " 'DIRECTOR', 'admin', now(), 'director', now(), 'admin', now(), 'IN_PERSON', ?, ?, ?)";
        var blank = "insert into blank (series, number, batch_id, state, certificate_id, changed_by, changed_at)"
                + " values ('ЖҮ', ?, 900000, 'USED', ?, 'admin', now())";
        var regions = regions(connection);
        try (var enrolments = connection.prepareStatement(enrolment);
                var papers = connection.prepareStatement(certificate);
                var blanks = connection.prepareStatement(blank)) {
            int perYear = count / YEARS;
            for (int at = 0; at < count; at++) {
                int who = at % (count / 2);
                int year = FIRST_YEAR + Math.min(YEARS - 1, at / perYear);
                int courses = count / PEOPLE_OF_A_COURSE;
                int of = Math.min(courses - 1, at / PEOPLE_OF_A_COURSE);
                var day = LocalDate.of(year, 1, 10).plusDays(340L * (at % perYear) / perYear);
                var region = regions.get(who % regions.size());
                enrolments.setLong(1, enrolment(at));
                enrolments.setLong(2, course(of));
                enrolments.setLong(3, person(who));
                enrolments.setInt(4, 1 + at % PEOPLE_OF_A_COURSE);
                enrolments.setString(5, "№ " + who % 7_000 + " «Балдәурен» бөбекжайы");
                enrolments.setString(6, region);
                enrolments.setObject(7, day);
                enrolments.addBatch();
                var revoked = at % 400 == 399;
                var said = snapshot(at, who, of, year, 1 + at % perYear, day);
                papers.setLong(1, enrolment(at));
                papers.setString(2, "БЕДИ-%d-%06d".formatted(year, 1 + at % perYear));
                papers.setInt(3, year);
                papers.setInt(4, 1 + at % perYear);
                papers.setLong(5, enrolment(at));
                papers.setLong(6, course(of));
                papers.setLong(7, person(who));
                papers.setString(8, region);
                papers.setString(9, revoked ? "REVOKED" : "ISSUED");
                papers.setString(10, token(at));
                papers.setString(11, said);
                papers.setString(12, said);
                papers.setString(13, holder(who));
                papers.setBytes(14, sortKey(who));
                papers.setString(15, folded(holder(who)));
                papers.setString(16, topic(of));
                papers.setObject(17, day);
                papers.setObject(18, day);
                papers.setObject(19, day.plusYears(3));
                papers.setObject(20, revoked ? day.plusDays(9) : null);
                papers.setString(21, revoked ? "7-ж" : null);
                papers.setString(22, revoked ? "қате берілген" : null);
                papers.addBatch();
                blanks.setInt(1, at + 1);
                blanks.setLong(2, enrolment(at));
                blanks.addBatch();
                if (at % CHUNK == CHUNK - 1 || at == count - 1) {
                    enrolments.executeBatch();
                    papers.executeBatch();
                    blanks.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static String snapshot(int at, int who, int of, int year, int sequence, LocalDate day) {
        var number = "БЕДИ-%d-%06d".formatted(year, sequence);
        var topic = "{\"kk\":\"%s\",\"ru\":\"Развитие ребёнка в дошкольной организации, тема %d\",\"en\":\"%s\"}"
                .formatted(topic(of), of % 200, topic(of));
        var common =
                "\"holder\":\"%s\",\"sex\":\"FEMALE\",\"topic\":%s,\"hours\":72,\"term\":\"SHORT\",\"courseStart\":\"%s\",\"courseEnd\":\"%s\",\"issuedOn\":\"%s\",\"signatory\":{\"name\":\"Омарова Сәуле\",\"role\":\"DIRECTOR\"},\"verifyUrl\":\"https://bilik.example/v/%s\",\"verifyCode\":\"%s\""
                        .formatted(holder(who), topic, day.minusDays(11), day, day, token(at), token(at));
        var module = "{\"title\":%s,\"hours\":18,\"grade\":\"87\"}".formatted(topic);
        return "{\"certificate\":{\"number\":\"%s\",\"blank\":{\"series\":\"ЖҮ\",\"number\":\"%07d\"},\"duplicate\":false,%s,\"form\":\"WITHOUT_LEAVE\",\"distance\":false,\"completedOn\":\"%s\",\"validUntil\":\"%s\"},\"supplement\":{\"certificateNumber\":\"%s\",%s,\"modules\":[%s,%s,%s,%s],\"assessment\":{\"score\":\"41\",\"max\":\"50\",\"percent\":\"82.00\"}}}"
                .formatted(
                        number, at + 1, common, day, day.plusYears(3), number, common, module, module, module, module);
    }

    private static List<String> regions(Connection connection) throws SQLException {
        var regions = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select kato from region order by kato")) {
            while (rows.next()) {
                regions.add(rows.getString(1));
            }
        }
        return regions;
    }

    private static long course(int at) {
        return 1_000_000L + at;
    }

    private static long person(int at) {
        return 1_000_000L + at;
    }

    private static long enrolment(int at) {
        return 1_000_000L + at;
    }

    private static String surname(int at) {
        int mixed = Math.floorMod(at * 7_919, STEMS.size() * SECONDS.size());
        return STEMS.get(mixed % STEMS.size()) + SECONDS.get(mixed / STEMS.size()) + "ова";
    }

    private static String holder(int at) {
        return surname(at) + " " + NAMES.get(at % NAMES.size()) + " " + STEMS.get(at / 20 % STEMS.size()) + "қызы";
    }

    private static String topic(int at) {
        return "Мектепке дейінгі ұйымда баланың дамуы: " + at % 200 + "-тақырып";
    }

    private static String iin(int at) {
        return "%012d".formatted(600_000_000_000L + at);
    }

    /** As long as the keys of the product, and in the order of the letters' codes. */
    private static byte[] sortKey(int at) {
        return holder(at).getBytes(StandardCharsets.UTF_8);
    }

    /** 22 letters of the alphabet of tokens, spread like random ones. */
    private static String token(int at) {
        var random = new Random(0x5DEECE66DL * (at + 1L));
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String folded(String text) {
        var folded = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().forEach(letter -> {
            int at = "әғқңөұүһі".indexOf(letter);
            folded.append(at < 0 ? (char) letter : "агкноуухи".charAt(at));
        });
        return folded.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
