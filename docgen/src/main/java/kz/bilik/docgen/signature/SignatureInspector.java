package kz.bilik.docgen.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.signature.SignatureVerdict.Found;
import kz.bilik.docgen.signature.SignatureVerdict.KeyStatus;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Looks at the signatures in a PDF by EU DSS: whether the bytes are those that were signed, whether all were, and by which key. Nothing is
 * fetched from a network; whether a key is the institute's is known here, not asked of an authority.
 */
@ApplicationScoped
public class SignatureInspector {

    private static final Pattern HEXADECIMAL = Pattern.compile("<(?:[0-9A-Fa-f]{2})+>");
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private KnownKeys keys;

    protected SignatureInspector() {}

    @Inject
    public SignatureInspector(KnownKeys keys) {
        this.keys = keys;
    }

    public SignatureVerdict inspect(byte[] pdf) {
        if (pdf.length < PDF.length || Arrays.mismatch(pdf, PDF) != PDF.length) {
            throw unreadable();
        }
        try {
            return SignatureVerdict.of(signatures(pdf).stream()
                    .map(signature -> found(signature, pdf))
                    .toList());
        } catch (DSSException | IllegalInputException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** Without comparing pictures of the pages: a byte that was added is enough. */
    private static List<AdvancedSignature> signatures(byte[] pdf) {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var objects = new PdfBoxNativeObjectFactory();
        objects.setPdfDifferencesFinder(differences);
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setPdfObjFactory(objects);
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        return analyzer.getSignatures();
    }

    private Found found(AdvancedSignature signature, byte[] pdf) {
        signature.checkSignatureIntegrity();
        var certificate = Optional.ofNullable(signature.getSigningCertificateToken());
        var keyId = certificate.map(token -> Sha256.hex(token.getEncoded())).orElse("");
        return new Found(
                keyId,
                keyId.isEmpty() ? KeyStatus.UNKNOWN : keys.status(keyId),
                certificate
                        .map(token -> DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.CN, token.getSubject()))
                        .orElse(""),
                signature.getSignatureCryptographicVerification().isSignatureValid(),
                coversAll((PAdESSignature) signature, pdf),
                Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant),
                signature.getSignatureTimestamps().stream()
                        .filter(TimestampToken::isMessageImprintDataIntact)
                        .map(stamp -> stamp.getGenerationTime().toInstant())
                        .findFirst());
    }

    /** The signed bytes are the whole file but the place of the signature itself, and that place hides nothing behind the signature. */
    private static boolean coversAll(PAdESSignature signature, byte[] pdf) {
        var range = signature.getPdfRevision().getByteRange();
        return range.isValid()
                && range.getFirstPartStart() == 0
                && range.getSecondPartStart() + range.getSecondPartEnd() == pdf.length
                && holdsNothingElse(Arrays.copyOfRange(pdf, range.getFirstPartEnd(), range.getSecondPartStart()));
    }

    private static boolean holdsNothingElse(byte[] place) {
        var text = new String(place, StandardCharsets.ISO_8859_1);
        if (!HEXADECIMAL.matcher(text).matches()) {
            return false;
        }
        var bytes = HexFormat.of().parseHex(text, 1, text.length() - 1);
        try {
            int length = encodedLength(bytes);
            return IntStream.range(length, bytes.length).allMatch(at -> bytes[at] == 0);
        } catch (IOException notASignature) {
            return false;
        }
    }

    private static int encodedLength(byte[] padded) throws IOException {
        try (var in = new ASN1InputStream(padded)) {
            return in.readObject().getEncoded().length;
        }
    }

    private static RequestRefused unreadable() {
        return new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "pdf-unreadable")));
    }
}
