import client.ApiClient;
import client.ApiException;
import client.api.DocumentsApi;
import client.api.DocumentsApi.APIMakeDocumentRequest;
import client.api.TemplatesApi;
import client.api.TemplatesApi.APIGetTemplateSampleRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes a certificate of the sample's data with the client that openapi-generator writes of /openapi (generator java, library native,
 * useSingleRequestParameter). DOCGEN_URL and DOCGEN_KEY are set by the caller; the paper is written to the given file.
 */
public final class MakeCertificate {

    private MakeCertificate() {}

    public static void main(String[] arguments) throws Exception {
        var docgen = new ApiClient();
        docgen.updateBaseUri(System.getenv("DOCGEN_URL"));
        docgen.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + System.getenv("DOCGEN_KEY")));

        var data = new TemplatesApi(docgen)
                .getTemplateSample(APIGetTemplateSampleRequest.newBuilder()
                        .id("certificate")
                        .lang("ru")
                        .build());
        try {
            var pdf = new DocumentsApi(docgen)
                    .makeDocument(APIMakeDocumentRequest.newBuilder()
                            .id("certificate")
                            .requestBody(data)
                            .lang("ru")
                            .build());
            Files.move(pdf.toPath(), Path.of(arguments[0]), StandardCopyOption.REPLACE_EXISTING);
        } catch (ApiException refusal) {
            System.err.println(refusal.getResponseBody());
            System.exit(1);
        }
    }
}
