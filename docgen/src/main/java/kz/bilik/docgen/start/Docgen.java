package kz.bilik.docgen.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What {@code java -jar docgen.jar} does: without a word it serves, with {@code keys …} it keeps the file of keys. */
public final class Docgen {

    private static final int MALFORMED = 2;

    private Docgen() {}

    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (arguments.length > 0) {
            System.exit(InnerCommand.run(arguments));
        }
        var settings = new StartSettings(System.getenv());
        try {
            makeFirstKey(settings);
            new Server(settings).start();
        } catch (StartSettings.Malformed e) {
            System.err.println(e.getMessage());
            System.exit(MALFORMED);
        }
    }

    /** A service without keys answers nobody, so the first start makes one and prints it once. */
    private static void makeFirstKey(StartSettings settings) throws IOException {
        if (!settings.ownsKeys() || Files.exists(settings.keys())) {
            return;
        }
        InnerCommand.run("keys", "add", "--owner", "admin", "--scope", "*");
    }
}
