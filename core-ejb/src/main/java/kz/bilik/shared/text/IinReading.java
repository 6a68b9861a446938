package kz.bilik.shared.text;

import java.util.NoSuchElementException;
import java.util.Optional;

/** What came of reading a typed number: an individual number, or the ground why it is none. */
public final class IinReading {

    private final Iin iin;
    private final IinRefusal refusal;

    private IinReading(Iin iin, IinRefusal refusal) {
        this.iin = iin;
        this.refusal = refusal;
    }

    static IinReading valid(Iin iin) {
        return new IinReading(iin, null);
    }

    static IinReading refused(IinRefusal refusal) {
        return new IinReading(null, refusal);
    }

    public boolean isValid() {
        return iin != null;
    }

    /**
     * The number that was read.
     *
     * @throws NoSuchElementException when the number was refused
     */
    public Iin iin() {
        if (iin == null) {
            throw new NoSuchElementException("no number: " + refusal);
        }
        return iin;
    }

    public Optional<IinRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
