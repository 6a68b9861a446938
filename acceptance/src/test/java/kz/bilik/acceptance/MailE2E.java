package kz.bilik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kz.bilik.acceptance.support.RunningBilik;
import kz.bilik.db.EmbeddedDatabase;
import kz.bilik.launcher.Ports;
import kz.bilik.launcher.ProductFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each mail arrives once, at a real SMTP server: when the node is killed after the server took the mail and before that is booked, when the server is away for
 * an hour, and when two nodes work on the same outbox. Time is moved by starting again with a later clock.
 */
class MailE2E {

    private static final Instant BEGIN = Instant.parse("2026-03-06T06:00:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MANY = 40;

    @TempDir
    private Path home;

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicReference<Runnable> onTaking = new AtomicReference<>(() -> {});
    private final int port = Ports.free();
    private EmbeddedDatabase server;
    private GreenMail mailServer;

    @BeforeEach
    void start_a_database_for_several_nodes() throws Exception {
        var binaries = new ProductFiles(RunningBilik.root()).data().resolve(EmbeddedDatabase.BINARIES);
        server = EmbeddedDatabase.start(home.resolve("server"), binaries, Ports.free());
    }

    @AfterEach
    void stop() {
        if (mailServer != null) {
            mailServer.stop();
        }
        server.close();
    }

    @Test
    void every_mail_arrives_once_through_a_kill_an_hour_of_silence_and_two_nodes() throws Exception {
        startMailServer();
        killedBetweenTakingAndBooking();
        mailServer.stop();
        silentForAnHour();
        startMailServer();
        twoNodesEmptyTheOutbox();

        assertThat(taken).doesNotHaveDuplicates().hasSize(1 + MANY);
    }

    private void killedBetweenTakingAndBooking() throws Exception {
        try (var node = node("first", BEGIN)) {
            var web = node.processes().get("web");
            onTaking.set(web::destroyForcibly);
            write("killed", 1);
            assertThat(web.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        onTaking.set(() -> {});
        assertThat(taken).containsExactly("<killed-1@e2e>");
        assertThat(states()).containsExactlyEntriesOf(Map.of("HANDED", 1L));
    }

    /** Ten minutes later nobody can tell whether the mail was taken, so it is not given again; others wait for the server. */
    private void silentForAnHour() throws Exception {
        write("waiting", MANY);
        try (var node = node("second", BEGIN.plus(Duration.ofMinutes(10)))) {
            await("UNCERTAIN", 1);
            awaitAttempts();
        }
        assertThat(states()).isEqualTo(Map.of("UNCERTAIN", 1L, "PENDING", (long) MANY));
        assertThat(taken).hasSize(1);
    }

    private void twoNodesEmptyTheOutbox() throws Exception {
        var later = BEGIN.plus(Duration.ofMinutes(70));
        try (var one = node("third", later);
                var other = node("fourth", later)) {
            await("SENT", MANY);
        }
        assertThat(states()).isEqualTo(Map.of("UNCERTAIN", 1L, "SENT", (long) MANY));
    }

    private void startMailServer() {
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        mailServer.getUserManager().setMessageDeliveryHandler((message, address) -> {
            taken.add(message.getMessage().getMessageID());
            onTaking.get().run();
            return mailServer.getUserManager().getUserByEmail(recipient());
        });
        try {
            mailServer.getUserManager().createUser(recipient(), "recipient", "recipient");
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipient() {
        return "balabaqsha@example.kz";
    }

    private RunningBilik node(String name, Instant clock) {
        var settings = new HashMap<String, String>();
        settings.put("BILIK_DB_URL", server.application().url());
        settings.put("BILIK_DB_USER", server.application().user());
        settings.put("BILIK_DB_PASSWORD", server.application().password());
        settings.put("BILIK_DB_MIGRATOR_USER", server.migrator().user());
        settings.put("BILIK_DB_MIGRATOR_PASSWORD", server.migrator().password());
        settings.put("BILIK_DOCGEN_URL", "http://127.0.0.1:1");
        settings.put("BILIK_DEMO", "false");
        settings.put("BILIK_CLOCK", clock.toString());
        settings.put("BILIK_MAIL_SMTP_HOST", "127.0.0.1");
        settings.put("BILIK_MAIL_SMTP_PORT", String.valueOf(port));
        settings.put("BILIK_MAIL_SMTP_SECURITY", "NONE");
        return RunningBilik.startIn(home.resolve(name), settings);
    }

    /** As the outbox holds them. */
    private void write(String what, int count) throws SQLException {
        try (var connection = server.application().connect();
                var statement = connection.prepareStatement(
                        "insert into mail (reference, message_id, recipient_address, recipient_name, language, subject, body, state,"
                                + " created_at, due_at) values (?, ?, ?, 'Балабақша', 'kk', 'Хабарлама', 'Мәтін', 'PENDING', ?, ?)")) {
            for (var at = 1; at <= count; at++) {
                statement.setString(1, what + ":" + at);
                statement.setString(2, "<%s-%d@e2e>".formatted(what, at));
                statement.setString(3, recipient());
                statement.setObject(4, "2026-03-06 06:00:00");
                statement.setObject(5, "2026-03-06 06:00:00");
                statement.executeUpdate();
            }
        }
    }

    private Map<String, Long> states() throws SQLException {
        var states = new HashMap<String, Long>();
        try (var connection = server.application().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select state, count(*) from mail group by state")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getLong(2));
            }
        }
        return states;
    }

    private void await(String state, long count) throws Exception {
        until(() -> states().getOrDefault(state, 0L) == count, state);
    }

    /** Each of those that wait was tried in vain, and is to be tried again. */
    private void awaitAttempts() throws Exception {
        until(
                () -> {
                    try (var connection = server.application().connect();
                            var statement = connection.createStatement();
                            var rows = statement.executeQuery(
                                    "select count(*) from mail where state = 'PENDING' and attempts = 1 and error is not null")) {
                        rows.next();
                        return rows.getLong(1) == MANY;
                    }
                },
                "tried once");
    }

    private interface Question {
        boolean isReached() throws SQLException;
    }

    private void until(Question question, String what) throws Exception {
        var deadline = Instant.now().plus(LONGEST);
        while (!question.isReached()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(what + " was not reached: " + states());
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }
}
