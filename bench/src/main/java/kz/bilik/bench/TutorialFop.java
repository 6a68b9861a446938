package kz.bilik.bench;

import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import kz.bilik.docgen.engine.Ornaments;
import kz.bilik.docgen.wording.Composer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/**
 * Apache FOP by its public interface alone, with docgen's own stylesheet: fonts by configuration, ornament as SVG files, QR code as a PNG
 * in the address. Its XML is handed to it ready, and it makes plain PDF, no PDF/A.
 */
public final class TutorialFop implements Contestant {

    private static final Logger CHATTER = Logger.getLogger("org.apache.fop");
    private static final int PIXELS_PER_MODULE = 6;

    private final boolean reused;
    private final Path folder;
    private final Map<Paper, String> inputs = new ConcurrentHashMap<>();
    private final FopFactory factory;
    private final Templates templates;

    private TutorialFop(boolean reused) throws Exception {
        CHATTER.setLevel(Level.SEVERE);
        this.reused = reused;
        folder = Files.createTempDirectory("bench-fop");
        for (var font : new String[] {Fonts.SERIF, Fonts.SERIF_BOLD, Fonts.SANS, Fonts.SANS_BOLD}) {
            Fonts.unpacked(folder, font);
        }
        drawing("frame.svg", 297, 210, Ornaments::frame);
        drawing("rule.svg", 60, 4, Ornaments::rule);
        factory = reused ? factory() : null;
        templates = reused ? templates() : null;
    }

    /** As the first page of a tutorial has it: everything made for each document. */
    static TutorialFop naive() throws Exception {
        return new TutorialFop(false);
    }

    /** As the advice on performance has it: one factory, compiled templates. */
    static TutorialFop reused() throws Exception {
        return new TutorialFop(true);
    }

    private void drawing(String file, int width, int height, Consumer<Graphics2D> painter) throws IOException {
        var document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        var graphics = new SVGGraphics2D(document);
        painter.accept(graphics);
        var root = graphics.getRoot();
        root.setAttribute("width", width + "mm");
        root.setAttribute("height", height + "mm");
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        try (var out = Files.newBufferedWriter(folder.resolve(file))) {
            graphics.stream(root, out, false, false);
        }
    }

    private FopFactory factory() throws SAXException, IOException {
        var configuration = """
                <fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>
                  %s%s%s%s
                </fonts></renderer></renderers></fop>
                """.formatted(
                        font(Fonts.SERIF, "Serif", "normal"),
                        font(Fonts.SERIF_BOLD, "Serif", "bold"),
                        font(Fonts.SANS, "Sans", "normal"),
                        font(Fonts.SANS_BOLD, "Sans", "bold"));
        return new FopConfParser(
                        new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)), folder.toUri())
                .getFopFactoryBuilder()
                .build();
    }

    private static String font(String file, String family, String weight) {
        return "<font kerning=\"yes\" embed-url=\"%s\"><font-triplet name=\"%s\" style=\"normal\" weight=\"%s\"/></font>"
                .formatted(file, family, weight);
    }

    private static Templates templates() throws TransformerConfigurationException {
        var transformers = TransformerFactory.newDefaultInstance();
        transformers.setURIResolver((href, base) -> source(href.replaceFirst("^\\.\\./", "")));
        return transformers.newTemplates(new StreamSource(
                TutorialFop.class.getResourceAsStream("tutorial.xsl"),
                URI.create("tutorial.xsl").toString()));
    }

    /** docgen's stylesheets, with files in place of the drawings of its engine. */
    private static Source source(String name) {
        try (var in = TutorialFop.class.getClassLoader().getResourceAsStream("docgen/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("art:frame", "frame.svg")
                    .replace("art:rule", "rule.svg");
            return new StreamSource(new StringReader(text), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] make(Paper paper) throws Exception {
        var out = new ByteArrayOutputStream();
        var agent = (reused ? factory : factory()).newFOUserAgent();
        Fop fop = agent.newFop(MimeConstants.MIME_PDF, out);
        var transformer = (reused ? templates : templates()).newTransformer();
        transformer.setParameter("qr", qr(paper.address()));
        transformer.transform(
                new StreamSource(new StringReader(inputs.computeIfAbsent(paper, TutorialFop::xml))),
                new SAXResult(fop.getDefaultHandler()));
        return out.toByteArray();
    }

    private static String qr(String address) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(QrModules.of(address).bitmap(PIXELS_PER_MODULE), "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static String xml(Paper paper) {
        try {
            var text = new StringWriter();
            var writer = ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
            writer.setResult(new StreamResult(text));
            Composer.write(paper.words(), paper.date(), false, writer);
            return text.toString();
        } catch (SAXException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
