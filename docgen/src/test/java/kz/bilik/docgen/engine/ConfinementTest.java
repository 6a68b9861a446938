package kz.bilik.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.helpers.AttributesImpl;

/** Even a stylesheet that tries cannot make the engine open a file, a host or a class. */
class ConfinementTest {

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer canary;

    @BeforeEach
    void listen() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
    }

    @AfterEach
    void stop() {
        canary.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP",
                "file:///etc/passwd",
                "../../etc/passwd",
                "ftp://127.0.0.1/x.png",
                "data:image/svg+xml,<svg/>"
            })
    void a_picture_from_elsewhere_fails_the_document(String address) {
        var failed = catchThrowableOfType(
                LayoutFailed.class,
                () -> render("<fo:block><fo:external-graphic fox:alt-text='x' src=\""
                        + real(address).replace("<", "&lt;") + "\"/></fo:block>"));

        assertThat(failed.reasons()).isNotEmpty();
        assertThat(hits).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document('HTTP')",
                "document('file:///etc/passwd')",
                "document('../labels/common_kk.properties')"
            })
    void a_stylesheet_reads_nothing_while_it_runs(String expression) {
        assertThatThrownBy(() -> render("<fo:block><xsl:value-of select=\"" + real(expression) + "\"/></fo:block>"))
                .isInstanceOf(Exception.class);
        assertThat(hits).hasValue(0);
    }

    @Test
    void a_stylesheet_cannot_call_java() {
        assertThatThrownBy(() ->
                        render("<fo:block><xsl:value-of xmlns:s='http://xml.apache.org/xalan/java/java.lang.System' "
                                + "select=\"s:getProperty('user.home')\"/></fo:block>"))
                .isInstanceOf(Exception.class);
    }

    @Test
    void a_document_type_with_an_outside_entity_does_not_compile() {
        var source = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + real("HTTP") + "\">]><r>&x;</r>";

        assertThatThrownBy(() -> XmlFactories.transformerFactory(XmlFactories.nothing())
                        .newTemplates(new StreamSource(new StringReader(source))))
                .isInstanceOf(TransformerConfigurationException.class);
        assertThat(hits).hasValue(0);
    }

    @Test
    void resources_are_fonts_and_drawings_only() {
        var resources = new Resources(new FontLibrary());

        assertThatThrownBy(() -> resources.getResource(URI.create("file:///etc/passwd")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> resources.getResource(URI.create("font:../../etc/passwd")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> resources.getOutputStream(URI.create("file:///tmp/x")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Bundle.bytes("../META-INF/MANIFEST.MF")).isInstanceOf(IllegalArgumentException.class);
    }

    private String real(String address) {
        return address.replace("HTTP", "http://127.0.0.1:" + canary.getAddress().getPort() + "/canary.png");
    }

    private static void render(String content) throws Exception {
        var stylesheet = """
                <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
                  <xsl:template match="/">
                    <fo:root font-family="Serif" xml:lang="kk">
                      <fo:layout-master-set>
                        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"><fo:region-body/></fo:simple-page-master>
                      </fo:layout-master-set>
                      <fo:page-sequence master-reference="page"><fo:flow flow-name="xsl-region-body">%s</fo:flow></fo:page-sequence>
                    </fo:root>
                  </xsl:template>
                </xsl:stylesheet>
                """.formatted(content);
        var templates = XmlFactories.transformerFactory(XmlFactories.nothing())
                .newTemplates(new StreamSource(new StringReader(stylesheet)));
        new FopEngine()
                .render(new RenderOrder(
                        templates,
                        target -> {
                            target.startDocument();
                            target.startElement("", "document", "document", new AttributesImpl());
                            target.endElement("", "document", "document");
                            target.endDocument();
                        },
                        LocalDate.of(2026, 2, 13),
                        new byte[32],
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
