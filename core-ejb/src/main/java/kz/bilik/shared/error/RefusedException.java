package kz.bilik.shared.error;

import jakarta.ejb.ApplicationException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/** The Rules refuse what was asked; nothing was changed. */
@ApplicationException(rollback = true)
public class RefusedException extends RuntimeException {

    private final transient Ruling ruling;

    public RefusedException(Ruling ruling) {
        super("refused: " + ruling.grounds());
        this.ruling = ruling;
    }

    public RefusedException(Ground... grounds) {
        this(Ruling.refused(grounds));
    }

    public Ruling ruling() {
        return ruling;
    }
}
