package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether the register is written into one workbook: paragraph 26 keeps a register that people read, and nobody reads a longer sheet. */
@Paragraph("26")
public final class RegisterPolicy {

    /** Rows of one workbook. */
    public static final int MOST_ROWS = 20_000;

    public Ruling decide(int rows) {
        return rows > MOST_ROWS ? Ruling.refused(RegisterRefusal.REGISTER_TOO_LONG) : Ruling.allowed();
    }
}
