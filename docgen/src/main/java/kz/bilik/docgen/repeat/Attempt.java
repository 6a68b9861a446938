package kz.bilik.docgen.repeat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A request under its key: the first, which has to end one way or the other, or a later one of a request that was answered. */
public interface Attempt {

    /** What the first request was answered; empty if this is the first. */
    Optional<Known> known();

    /** Keeps the answer for later requests. */
    void keep(byte[] digest, Answer answer);

    /** As {@link #keep}, in a transaction of the caller, where the attempt is kept in the database. */
    void keep(byte[] digest, Answer answer, Connection transaction) throws SQLException;

    /** The request came to nothing; the next one is the first again. Does nothing after {@link #keep}. */
    void forget();

    /** An answer with the digest of the request it belongs to. */
    record Known(byte[] digest, Answer answer) {}
}
