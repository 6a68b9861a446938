package kz.bilik.web.shared;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/** An id that a user can read out on the phone and under which the log holds the trace. */
public final class Incident {

    public static final String ATTRIBUTE = "bilik.incident";

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    public static String report(Throwable cause) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        LOG.log(Level.ERROR, "incident=" + id, cause);
        return id;
    }
}
