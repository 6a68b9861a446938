package kz.bilik.staffing;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.file.FileDetail;
import kz.bilik.shared.regulation.Ground;

/**
 * A membership with everything that speaks for it.
 *
 * @param until last day; null while open
 * @param certificate null for a trainer without the document
 */
public record StaffDetail(
        StaffMemberId id,
        String name,
        String iinMasked,
        StaffKind kind,
        String position,
        boolean trainer,
        LocalDate since,
        LocalDate until,
        boolean active,
        boolean qualified,
        List<GroundLine> grounds,
        List<ContractLine> contracts,
        TrainerCertificate certificate) {

    /**
     * A ground and what it is worth today.
     *
     * @param copy null without one
     * @param against why it does not count; none when it does
     */
    public record GroundLine(
            long id,
            GroundValue value,
            String documentNo,
            LocalDate documentDate,
            LocalDate validTo,
            LocalDate experienceFrom,
            FileDetail copy,
            List<Ground> against) {

        public boolean counts() {
            return against.isEmpty();
        }
    }

    /** @param copy null without one */
    public record ContractLine(
            long id,
            ContractKind kind,
            String number,
            LocalDate date,
            LocalDate from,
            LocalDate to,
            boolean active,
            FileDetail copy) {}

    /** The document of a certified trainer. */
    public record TrainerCertificate(String programme, String number, LocalDate date, FileDetail copy) {}
}
