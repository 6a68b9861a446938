package kz.bilik.docgen.signature;

import java.util.Optional;

/**
 * Puts the institute's electronic signature into a finished PDF. The one that comes with the service signs by a key of its configuration; a
 * signer of a national certification centre takes its place as an alternative bean.
 */
public interface Signer {

    /** Whether there is a key to sign with. */
    boolean available();

    /** SHA-256 of the certificate that signs now; empty where there is none. */
    Optional<String> keyId();

    /**
     * Signs with one key from beginning to end, also if the key is changed meanwhile.
     *
     * @param block what is seen of the signature on the page, nothing where it is empty
     * @throws SigningFailed if there is no signature of the level asked for by the configuration; a lesser one is never made
     */
    SignedPdf sign(byte[] pdf, Optional<SignatureBlock> block) throws SigningFailed;
}
