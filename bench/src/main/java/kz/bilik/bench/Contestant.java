package kz.bilik.bench;

/** An engine that makes certificates; used by several threads at once. */
public interface Contestant extends AutoCloseable {

    byte[] make(Paper paper) throws Exception;

    /** How many papers at once it may be asked for. */
    default int threads() {
        return Integer.MAX_VALUE;
    }

    @Override
    default void close() throws Exception {}
}
