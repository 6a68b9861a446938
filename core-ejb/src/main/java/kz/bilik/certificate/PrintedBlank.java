package kz.bilik.certificate;

/** A certificate and the blank that it is to be printed on; sheets are laid in by the numbers of the blanks. */
public record PrintedBlank(
        CertificateId id, String number, String holder, BlankNumber blank, CertificateStatus status) {}
