package kz.bilik.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the launcher's libraries log goes to a file; the terminal is for people. */
final class LogFile {
    private static final Logger ROOT = Logger.getLogger("");

    private LogFile() {}

    static void quietConsole() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
    }

    static void in(Path home) throws IOException {
        var directory = Files.createDirectories(home.resolve("logs"));
        var handler = new FileHandler(directory.resolve("launcher.log").toString(), true);
        handler.setFormatter(new SimpleFormatter());
        handler.setEncoding("UTF-8");
        ROOT.addHandler(handler);
    }

    static void close() {
        for (Handler handler : ROOT.getHandlers()) {
            handler.close();
            ROOT.removeHandler(handler);
        }
    }
}
