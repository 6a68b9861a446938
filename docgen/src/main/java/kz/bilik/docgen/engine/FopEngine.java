package kz.bilik.docgen.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.fo.FOTreeBuilder;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/**
 * Full layout of one document by Apache FOP: PDF/A-2a, with its data inside PDF/A-3a, and PDF/UA-1, the same bytes for the same input.
 *
 * <p>Made once: the FOP factory, the compiled stylesheets, the parsed fonts. Any event of FOP above information (a missing glyph, a missing
 * picture, text that leaves its box) fails the document: a paper that lacks a letter must not exist.
 *
 * <p>FOP writes its dates in the zone of the JVM. The engine therefore sets the default zone of its JVM to UTC, which no other application
 * shares.
 */
public final class FopEngine {

    public static final String VERSION = "2.11";

    private static final String PRODUCER = "Bilik docgen, Apache FOP " + VERSION;

    private static final Logger LOG = Logger.getLogger(FopEngine.class.getName());

    /** FOP reports every page; what goes wrong comes as events. Held here, because the log manager forgets loggers nobody holds. */
    private static final Logger CHATTER = Logger.getLogger("org.apache.fop");

    private final FontLibrary fonts = new FontLibrary();
    private final FopFactory factory;
    private final SAXTransformerFactory transformers;

    public FopEngine() {
        CHATTER.setLevel(Level.SEVERE);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        var profile = EnvironmentalProfileFactory.createRestrictedIO(URI.create("bundle:/"), new Resources(fonts));
        factory = new FopFactoryBuilder(profile)
                .setAccessibility(true)
                .setComplexScriptFeatures(false)
                .setStrictFOValidation(true)
                .build();
        var images = factory.getImageManager().getRegistry();
        images.registerPreloader(new DrawnImages.Preloader());
        images.registerLoaderFactory(new DrawnImages.Factory());
        transformers = XmlFactories.transformerFactory(XmlFactories.nothing());
    }

    private static StreamSource stylesheet(Shelf shelf, String name) {
        return new StreamSource(new ByteArrayInputStream(shelf.bytes(name)), name);
    }

    /** Compiles a document's stylesheet; what it imports is named from the root of the shelf. */
    public Templates compile(Shelf shelf, String name) {
        try {
            return XmlFactories.transformerFactory((href, base) -> stylesheet(shelf, href.replaceFirst("^\\.\\./", "")))
                    .newTemplates(stylesheet(shelf, name));
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("The stylesheet " + name + " does not compile", e);
        }
    }

    /** Two engines with the same fingerprint make the same bytes of the same input. */
    public String fingerprint() {
        return EngineProbe.fingerprint(this);
    }

    /** Hash over the font files. */
    public String fontsSha256() {
        return fonts.sha256();
    }

    public List<FontFace> fonts() {
        return fonts.faces();
    }

    public boolean canDraw(int codePoint) {
        return fonts.canDraw(codePoint);
    }

    public byte[] render(RenderOrder order) throws LayoutFailed {
        var out = new ByteArrayOutputStream(64 * 1024);
        var events = new ArrayList<Event>();
        try {
            layOut(order, agent(order, events), out, target -> target);
        } catch (SAXException | TransformerException e) {
            throw new LayoutFailed(describe(events, e, order), e);
        } catch (RuntimeException e) {
            if (events.isEmpty()) {
                throw e;
            }
            throw new LayoutFailed(describe(events, e, order), e);
        }
        if (!events.isEmpty()) {
            throw new LayoutFailed(describe(events, null, order), null);
        }
        return Timeless.make(out.toByteArray(), order);
    }

    private void layOut(
            RenderOrder order, FOUserAgent agent, ByteArrayOutputStream out, UnaryOperator<ContentHandler> before)
            throws SAXException, TransformerException {
        try (var output = new ArchivalPdfHandler(agent, fonts, order.attachment());
                var binding = new RenderingContext(
                                order.qrPayload(), order.draftWord(), order.attachment(), output::document)
                        .bind()) {
            agent.setDocumentHandlerOverride(output);
            var handler = transformers.newTransformerHandler(order.stylesheet());
            handler.getTransformer().setURIResolver(XmlFactories.nothing());
            var builder =
                    (FOTreeBuilder) agent.newFop(MimeConstants.MIME_PDF, out).getDefaultHandler();
            SparseProperties.use(builder);
            handler.setResult(new SAXResult(before.apply(builder)));
            order.content().writeTo(handler);
        }
    }

    /** The texts of the elements in which the events happened, found by laying the document out once more with its elements numbered. */
    private List<String> texts(RenderOrder order, int count) {
        var events = new ArrayList<Event>();
        var agent = agent(order, events);
        agent.setLocatorEnabled(true);
        var tracing = new AtomicReference<Tracing>();
        try {
            layOut(order, agent, new ByteArrayOutputStream(64 * 1024), target -> {
                tracing.set(new Tracing(target));
                return tracing.get();
            });
        } catch (SAXException | TransformerException | RuntimeException failedAsBefore) {
            LOG.log(Level.FINE, "The document failed again while its failure was explained", failedAsBefore);
        }
        return IntStream.range(0, count)
                .mapToObj(at -> at < events.size() && events.get(at).getParam("loc") instanceof Locator place
                        ? tracing.get().text(place.getLineNumber())
                        : "")
                .toList();
    }

    private FOUserAgent agent(RenderOrder order, List<Event> events) {
        var agent = factory.newFOUserAgent();
        agent.setProducer(PRODUCER);
        agent.setCreator("Bilik");
        agent.setCreationDate(
                Date.from(order.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        agent.setLocatorEnabled(false);
        agent.getRendererOptions().put("disable-srgb-colorspace", true);
        agent.getRendererOptions().put("pdf-ua-mode", "PDF/UA-1");
        agent.getEventBroadcaster().addEventListener(event -> {
            if (event.getSeverity() != EventSeverity.INFO) {
                events.add(event);
            }
        });
        return agent;
    }

    private List<LayoutFailed.Reason> describe(List<Event> events, Exception failure, RenderOrder order) {
        if (events.isEmpty()) {
            return List.of(new LayoutFailed.Reason("layout-failed", String.valueOf(failure.getMessage()), ""));
        }
        var texts = texts(order, events.size());
        return IntStream.range(0, events.size())
                .mapToObj(at -> new LayoutFailed.Reason(
                        code(events.get(at)), EventFormatter.format(events.get(at)), texts.get(at)))
                .distinct()
                .toList();
    }

    private static String code(Event event) {
        var id = event.getEventID();
        return "layout-" + id.substring(id.lastIndexOf('.') + 1);
    }
}
