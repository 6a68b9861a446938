package kz.bilik.docgen.repeat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers kept by this instance alone, for a service without a database; the oldest are forgotten when there are too many. */
final class MemoryRepeats {

    static final int ANSWERS = 10_000;
    static final long BYTES = 64L * 1024 * 1024;

    private record Key(String owner, String key) {}

    private final class Entry implements Attempt {

        private final Key key;
        private final Instant busyUntil;
        private final Instant keptUntil;
        private Optional<Known> known = Optional.empty();

        Entry(Key key, Instant busyUntil, Instant keptUntil) {
            this.key = key;
            this.busyUntil = busyUntil;
            this.keptUntil = keptUntil;
        }

        @Override
        public Optional<Known> known() {
            return known;
        }

        @Override
        public void keep(byte[] digest, Answer answer) {
            synchronized (entries) {
                known = Optional.of(new Known(digest, answer));
                if (entries.get(key) == this) {
                    bytes += answer.body().length;
                    makeRoom();
                }
            }
        }

        @Override
        public void keep(byte[] digest, Answer answer, Connection transaction) {
            keep(digest, answer);
        }

        @Override
        public void forget() {
            synchronized (entries) {
                if (known.isEmpty()) {
                    entries.remove(key, this);
                }
            }
        }

        private int size() {
            return known.map(found -> found.answer().body().length).orElse(0);
        }
    }

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Clock clock;
    private long bytes;

    MemoryRepeats(Clock clock) {
        this.clock = clock;
    }

    Attempt begin(String owner, String key, Duration patience, Duration kept) {
        var name = new Key(owner, key);
        var now = clock.instant();
        synchronized (entries) {
            var found = entries.get(name);
            if (found != null && found.known().isPresent() && now.isBefore(found.keptUntil)) {
                return found;
            }
            if (found != null && found.known().isEmpty() && now.isBefore(found.busyUntil)) {
                throw Repeats.busy();
            }
            if (found != null) {
                remove(name);
            }
            var fresh = new Entry(name, now.plus(patience), now.plus(kept));
            entries.put(name, fresh);
            makeRoom();
            return fresh;
        }
    }

    private void makeRoom() {
        var oldest = entries.entrySet().iterator();
        while ((entries.size() > ANSWERS || bytes > BYTES) && oldest.hasNext()) {
            var entry = oldest.next().getValue();
            if (entry.known().isPresent()) {
                bytes -= entry.size();
                oldest.remove();
            }
        }
    }

    private void remove(Key name) {
        bytes -= entries.remove(name).size();
    }
}
