package kz.bilik.certificate.policy;

/**
 * What is known when somebody wants to sign the certificates of a course.
 *
 * @param waiting prepared certificates
 * @param withPapers those of them whose certificate and supplement are kept with the wording of today
 * @param withOtherName those of them that name somebody else than the caller as the signatory
 */
public record SignatureFacts(int waiting, int withPapers, int withOtherName) {}
