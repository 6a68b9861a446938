package kz.bilik.schedule;

/**
 * A body whose agreement a line needs.
 *
 * @param regionKato null for the authorised body
 */
public record Approver(ApproverKind kind, String regionKato) {

    public static Approver authorisedBody() {
        return new Approver(ApproverKind.AUTHORISED_BODY, null);
    }

    public static Approver region(String kato) {
        return new Approver(ApproverKind.REGION, kato);
    }

    /** As it stands in the database: {@code REGION-390000000}. */
    public String key() {
        return regionKato == null ? kind.name() : kind + "-" + regionKato;
    }
}
