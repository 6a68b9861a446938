package kz.bilik.docgen.trace;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kz.bilik.docgen.start.JsonLines;

/**
 * The service's own log on standard output: one line of JSON per event with the trace it belongs to. It bypasses the server's log, which knows
 * no traces and would wrap the lines once more.
 */
@ApplicationScoped
public class JsonLog {

    private static final Logger SERVICE = Logger.getLogger("kz.bilik.docgen");

    private final Handler handler = new Lines(new FileOutputStream(FileDescriptor.out));

    void open(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class)
                    Object event) {
        SERVICE.addHandler(handler);
        SERVICE.setUseParentHandlers(false);
    }

    @PreDestroy
    void close() {
        SERVICE.removeHandler(handler);
        SERVICE.setUseParentHandlers(true);
    }

    private static final class Lines extends Handler {

        private final JsonLines format = new JsonLines();
        private final OutputStream out;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public synchronized void publish(LogRecord event) {
            if (isLoggable(event)) {
                try {
                    out.write(format.line(event, Trace.currentId()).getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
