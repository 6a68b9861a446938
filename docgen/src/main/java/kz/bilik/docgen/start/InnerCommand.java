package kz.bilik.docgen.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Runs a command of the application without its server. The classes lie in the archive inside this jar and are unpacked for the time of the
 * command; at the root of the jar their libraries would get in the server's way.
 */
final class InnerCommand {

    private static final String ARCHIVE = "/MICRO-INF/deploy/ROOT.war";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final Pattern LIBRARY = Pattern.compile("WEB-INF/lib/([A-Za-z0-9._+-]+\\.jar)");

    private InnerCommand() {}

    static int run(String... arguments) throws IOException {
        var folder = Files.createTempDirectory("docgen-command");
        try (var loader = new URLClassLoader(unpack(folder), ClassLoader.getPlatformClassLoader())) {
            return (int) loader.loadClass("kz.bilik.docgen.access.KeysCommand")
                    .getMethod("run", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The command failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The jar was built without its commands", e);
        } finally {
            delete(folder);
        }
    }

    private static URL[] unpack(Path folder) throws IOException {
        var path = new ArrayList<Path>(List.of(folder));
        try (var archive = archive();
                var zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var library = LIBRARY.matcher(entry.getName());
                if (library.matches()) {
                    path.add(copy(zip, folder, library.group(1)));
                } else if (entry.getName().startsWith(CLASSES) && !entry.isDirectory()) {
                    copy(zip, folder, entry.getName().substring(CLASSES.length()));
                }
            }
        }
        return path.stream().map(InnerCommand::url).toArray(URL[]::new);
    }

    private static InputStream archive() {
        var archive = InnerCommand.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new IllegalStateException("This is not docgen.jar: it has no " + ARCHIVE);
        }
        return archive;
    }

    private static Path copy(InputStream in, Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("An entry outside the archive: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
        return file;
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
