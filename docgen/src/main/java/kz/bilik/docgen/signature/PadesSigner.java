package kz.bilik.docgen.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.signature.SigningKeys.SigningKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs by PAdES with a key of the configuration: level B-B, or B-T where a time-stamp service is configured. The signature certifies the
 * document and permits no change after it.
 */
@ApplicationScoped
public class PadesSigner implements Signer {

    private static final Logger LOG = Logger.getLogger(PadesSigner.class.getName());
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final int TEXT_POINTS = 7;
    private static final int LEAST_TEXT_POINTS = 5;
    private static final float EM = 1000;
    private static final ZoneId COUNTRY = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss xxx");

    private Optional<SigningKeys> keys;
    private Optional<String> stampService;
    private Clock clock;

    protected PadesSigner() {}

    @Inject
    public PadesSigner(
            @ConfigProperty(name = "bilik.docgen.sign.keystore") Optional<String> keystore,
            @ConfigProperty(name = "bilik.docgen.sign.pkcs11") Optional<String> library,
            @ConfigProperty(name = "bilik.docgen.sign.pkcs11.slot", defaultValue = "0") int slot,
            @ConfigProperty(name = "bilik.docgen.sign.password.file") Optional<String> passwordFile,
            @ConfigProperty(name = "bilik.docgen.sign.alias") Optional<String> alias,
            @ConfigProperty(name = "bilik.docgen.sign.timestamp.url") Optional<String> stampService) {
        this(
                place(keystore, library, slot, passwordFile, alias).map(SigningKeys::new),
                stampService,
                Clock.systemUTC());
    }

    PadesSigner(Optional<SigningKeys> keys, Optional<String> stampService, Clock clock) {
        this.keys = keys;
        this.stampService = stampService;
        this.clock = clock;
    }

    private static Optional<SigningKeys.Place> place(
            Optional<String> keystore,
            Optional<String> library,
            int slot,
            Optional<String> passwordFile,
            Optional<String> alias) {
        if (keystore.isPresent() && library.isPresent()) {
            throw new IllegalStateException("Sign by a PKCS#12 file or by a PKCS#11 device, not by both");
        }
        return library.or(() -> keystore)
                .map(file -> new SigningKeys.Place(
                        Path.of(file),
                        library.isPresent(),
                        slot,
                        Path.of(passwordFile.orElseThrow(() ->
                                new IllegalStateException("A signing key needs bilik.docgen.sign.password.file"))),
                        alias));
    }

    @Override
    public boolean available() {
        return keys.isPresent();
    }

    @Override
    public Optional<String> keyId() {
        try {
            return keys.isPresent() ? Optional.of(keys.get().current().id()) : Optional.empty();
        } catch (SigningFailed unavailable) {
            LOG.log(Level.FINE, "There is no current key", unavailable);
            return Optional.empty();
        }
    }

    @Override
    public SignedPdf sign(byte[] pdf, Optional<SignatureBlock> block) throws SigningFailed {
        var key = keys.orElseThrow(() -> new SigningFailed("There is no signing key", null))
                .current();
        try {
            var parameters = parameters(key);
            if (block.isPresent()) {
                parameters.setImageParameters(image(pdf, block.get(), key, parameters.getSigningDate()));
            }
            var service = service();
            var document = new InMemoryDocument(pdf);
            var toBeSigned = service.getDataToSign(document, parameters);
            var value = key.token().sign(toBeSigned, parameters.getDigestAlgorithm(), key.entry());
            try (var signed = service.signDocument(document, parameters, value).openStream()) {
                return new SignedPdf(signed.readAllBytes(), key.id(), stampService.isPresent() ? "B-T" : "B-B");
            }
        } catch (IOException | RuntimeException e) {
            throw new SigningFailed("The document cannot be signed with the key " + key.id(), e);
        }
    }

    private PAdESSignatureParameters parameters(SigningKey key) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                stampService.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        var stamp = new PAdESTimestampParameters(DigestAlgorithm.SHA256);
        parameters.setSignatureTimestampParameters(stamp);
        parameters.setSigningCertificate(key.entry().getCertificate());
        parameters.setCertificateChain(key.entry().getCertificateChain());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setAppName("Bilik docgen");
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        return parameters;
    }

    private PAdESService service() {
        var service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        stampService.ifPresent(url -> service.setTspSource(new OnlineTSPSource(url, new StampLoader())));
        return service;
    }

    private static SignatureImageParameters image(byte[] pdf, SignatureBlock block, SigningKey key, Date time)
            throws IOException {
        var text = new SignatureImageTextParameters();
        var font = new DSSFileFont(new ByteArrayInputStream(Bundle.font("LiberationSans-Regular.ttf")));
        var lines = List.of(
                block.heading(),
                name(key),
                TIME.format(time.toInstant().atZone(COUNTRY)) + " · " + key.id().substring(0, 16));
        font.setSize(fitting(lines, points(block.width())));
        font.setEmbedFontSubset(true);
        text.setFont(font);
        text.setPadding(0);
        text.setText(String.join("\n", lines));
        var field = new SignatureFieldParameters();
        try (var document = Loader.loadPDF(pdf)) {
            int last = document.getNumberOfPages();
            field.setPage(last);
            field.setOriginX(document.getPage(last - 1).getMediaBox().getWidth()
                    - points(block.right())
                    - points(block.width()));
        }
        field.setOriginY(points(block.top()));
        field.setWidth(points(block.width()));
        field.setHeight(points(block.height()));
        var image = new SignatureImageParameters();
        image.setTextParameters(text);
        image.setFieldParameters(field);
        return image;
    }

    /** Letters as large as the widest line allows; a line is never cut. */
    private static int fitting(List<String> lines, float width) throws IOException {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(document, new ByteArrayInputStream(Bundle.font("LiberationSans-Regular.ttf")));
            float widest = 0;
            for (var line : lines) {
                widest = Math.max(widest, font.getStringWidth(line) / EM);
            }
            int points = Math.min(TEXT_POINTS, (int) (width / widest));
            if (points < LEAST_TEXT_POINTS) {
                throw new IOException("The signer's name is too long for the visible block");
            }
            return points;
        }
    }

    private static String name(SigningKey key) {
        return DSSASN1Utils.extractAttributeFromX500Principal(
                BCStyle.CN, key.entry().getCertificate().getSubject());
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }
}
