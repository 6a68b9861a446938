package kz.bilik.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.bilik.db.DemoAccess;
import kz.bilik.db.DemoUser;
import kz.bilik.db.Directories;
import kz.bilik.launcher.once.CourseFile;
import kz.bilik.launcher.once.CourseRefused;
import kz.bilik.launcher.once.MainJob;
import kz.bilik.launcher.once.MalformedFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code ./run}. */
@Command(name = "./run", sortOptions = false)
public final class Bilik implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MALFORMED = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final Map<String, String> environment;
    private final ProductFiles files;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private BilikSystem running;
    private Path temporaryHome;

    @Option(names = "--once", arity = "0..1", fallbackValue = "", paramLabel = "FILE", descriptionKey = "option.once")
    private String once;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
    private Path outDirectory;

    @Option(names = "--keep", descriptionKey = "option.keep")
    private boolean keep;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private Path data;

    @Option(names = "--database", descriptionKey = "option.database")
    private boolean databaseOnly;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    Bilik(Map<String, String> environment, ProductFiles files, PrintStream out, PrintStream err) {
        this.environment = Map.copyOf(environment);
        this.files = files;
        this.words = Words.ofTerminal(environment);
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        LogFile.quietConsole();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var command = new Bilik(System.getenv(), ProductFiles.here(), out, err);
        Runtime.getRuntime().addShutdownHook(new Thread(command::stop));
        System.exit(command.execute(arguments));
    }

    int execute(String... arguments) {
        return new CommandLine(this)
                .setResourceBundle(words.bundle())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return once == null ? serve() : doMainJob();
        } catch (MalformedFile e) {
            err.println(e.in(words));
            return MALFORMED;
        } catch (CourseRefused e) {
            err.println(e.in(words));
            return FAILED;
        } catch (StartFailure e) {
            return failed(e.in(words));
        } catch (IOException | SQLException e) {
            return failed(words.of("failed", e.getMessage()));
        }
    }

    /** What breaks because somebody has just stopped everything is not worth a word. */
    private int failed(String message) {
        if (stopped.getCount() > 0) {
            err.println(message);
        }
        return FAILED;
    }

    private int serve() throws IOException, InterruptedException, SQLException {
        var settings = Settings.of(environment);
        var home = data != null ? data : settings.data().orElseGet(files::data);
        LogFile.in(home);
        return databaseOnly ? serveDatabase(settings, home) : serveAll(settings, home);
    }

    private int serveDatabase(Settings settings, Path home) throws IOException, InterruptedException, SQLException {
        try (var system = stoppable(new BilikSystem(settings, files, home, this::say))) {
            var access = system.startDatabase();
            out.println(words.of("database.ready", access.url(), access.user(), home.resolve("secrets.properties")));
            if (settings.externalDatabase().isEmpty()) {
                stopped.await();
            }
            return DONE;
        }
    }

    private int serveAll(Settings settings, Path home) throws IOException, InterruptedException, SQLException {
        try (var system = stoppable(new BilikSystem(settings, files, home, this::say))) {
            system.start();
            welcome(settings, home);
            return watch(system, home);
        }
    }

    private int doMainJob() throws IOException, InterruptedException, SQLException {
        var course = CourseFile.read(once.isEmpty() ? files.sampleCourse() : Path.of(once));
        var settings = Settings.of(environment);
        if (data != null
                || settings.data().isPresent()
                || settings.externalDatabase().isPresent()) {
            return doMainJob(
                    course, settings, data != null ? data : settings.data().orElseGet(files::data));
        }
        var home = Files.createTempDirectory("bilik");
        temporaryHome = home;
        return doMainJob(course, settings.throwAway(keep), home);
    }

    private int doMainJob(CourseFile course, Settings settings, Path home)
            throws IOException, InterruptedException, SQLException {
        LogFile.in(home);
        try (var system = stoppable(new BilikSystem(settings, files, home, this::say))) {
            system.start();
            var job = new MainJob(system.address(), system.apiKey(), clock(settings), words, out);
            var done = job.run(course, outDirectory != null ? outDirectory : files.mainJob());
            if (keep) {
                welcome(settings, home);
                watch(system, home);
            }
            return done ? DONE : FAILED;
        }
    }

    /** Returns when the system was told to stop, or says which part ended by itself. */
    private int watch(BilikSystem system, Path home) throws InterruptedException {
        var part = system.awaitEnd();
        if (stopped.getCount() == 0) {
            return DONE;
        }
        err.println(words.of("part.ended", part, home.resolve("logs").resolve(part + ".log")));
        return FAILED;
    }

    private BilikSystem stoppable(BilikSystem system) {
        running = system;
        return system;
    }

    /** Ctrl-C and SIGTERM stop all parts in order before the launcher itself ends; a throw-away instance leaves nothing behind. */
    private void stop() {
        stopped.countDown();
        if (running != null) {
            running.close();
        }
        LogFile.close();
        try {
            if (temporaryHome != null) {
                Directories.delete(temporaryHome);
            }
        } catch (IOException e) {
            err.println(words.of("failed", e.getMessage()));
        }
    }

    private void say(String part) {
        out.println(words.of("starting." + part));
    }

    private void welcome(Settings settings, Path home) {
        out.println();
        out.println(words.of("ready", "http://localhost:" + settings.httpPort(), home.resolve("logs")));
        if (!settings.isDemo()) {
            return;
        }
        out.println();
        out.println(words.of("demo.users", DemoAccess.PASSWORD));
        for (var user : DemoUser.values()) {
            out.printf("  %-12s %-32s %s%n", user.username(), user.displayName(), words.of("role." + user.role()));
        }
        out.println();
        out.println(words.of("stop"));
    }

    private static Clock clock(Settings settings) {
        return settings.clock()
                .map(instant -> Clock.fixed(Instant.parse(instant), ZONE))
                .orElseGet(() -> Clock.system(ZONE));
    }
}
