package kz.bilik.certificate.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.VerificationToken;
import kz.bilik.document.DocumentKind;
import kz.bilik.organisation.Signatory;
import kz.bilik.shared.text.LocalText;

/**
 * What the certificate and its supplement say, frozen (paragraph 26). The two objects are exactly the data that the document service prints,
 * so nothing is looked up again when a paper is made, however much later.
 */
public record CertificateSnapshot(JsonObject certificate, JsonObject supplement) {

    private static final String CERTIFICATE = "certificate";
    private static final String SUPPLEMENT = "supplement";

    public static CertificateSnapshot parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var both = reader.readObject();
            return new CertificateSnapshot(both.getJsonObject(CERTIFICATE), both.getJsonObject(SUPPLEMENT));
        }
    }

    public String json() {
        return Json.createObjectBuilder()
                .add(CERTIFICATE, certificate)
                .add(SUPPLEMENT, supplement)
                .build()
                .toString();
    }

    public JsonObject dataOf(DocumentKind kind) {
        return switch (kind) {
            case CERTIFICATE -> certificate;
            case SUPPLEMENT -> supplement;
            default -> throw new IllegalArgumentException("a certificate has no " + kind.template());
        };
    }

    /** The same certificate printed on another blank, because the first was spoiled. */
    public CertificateSnapshot on(BlankNumber blank) {
        return new CertificateSnapshot(with(certificate, "blank", blankData(blank)), supplement);
    }

    public CertificateSnapshot signedBy(Signatory signatory) {
        return new CertificateSnapshot(
                with(certificate, "signatory", signatoryData(signatory)),
                with(supplement, "signatory", signatoryData(signatory)));
    }

    /** The duplicate of a lost or damaged certificate: the same statement with its own number, blank, token and signature. */
    public CertificateSnapshot duplicate(
            String number, BlankNumber blank, VerificationToken token, String verifyUrl, Signatory signatory) {
        var copy = Json.createObjectBuilder(certificate)
                .add("number", number)
                .add("blank", blankData(blank))
                .add("duplicate", true)
                .add("signatory", signatoryData(signatory))
                .add("verifyUrl", verifyUrl)
                .add("verifyCode", token.value());
        var list = Json.createObjectBuilder(supplement)
                .add("certificateNumber", number)
                .add("signatory", signatoryData(signatory))
                .add("verifyUrl", verifyUrl)
                .add("verifyCode", token.value());
        return new CertificateSnapshot(copy.build(), list.build());
    }

    private static JsonObject with(JsonObject data, String key, JsonValue value) {
        return Json.createObjectBuilder(data).add(key, value).build();
    }

    static JsonObject blankData(BlankNumber blank) {
        return Json.createObjectBuilder()
                .add("series", blank.series())
                .add("number", blank.digits())
                .build();
    }

    static JsonObject signatoryData(Signatory signatory) {
        return Json.createObjectBuilder()
                .add("name", signatory.name())
                .add("role", signatory.role().name())
                .build();
    }

    public String holder() {
        return certificate.getString("holder");
    }

    public LocalText topic() {
        var topic = certificate.getJsonObject("topic");
        return new LocalText(topic.getString("kk"), topic.getString("ru", null), topic.getString("en", null));
    }

    public int hours() {
        return certificate.getInt("hours");
    }

    public LocalDate day(String key) {
        return LocalDate.parse(certificate.getString(key));
    }

    public String signatoryName() {
        return certificate.getJsonObject("signatory").getString("name");
    }

    public String signatoryRole() {
        return certificate.getJsonObject("signatory").getString("role");
    }

    public BlankNumber blank() {
        var blank = certificate.getJsonObject("blank");
        return new BlankNumber(blank.getString("series"), Long.parseLong(blank.getString("number")));
    }
}
