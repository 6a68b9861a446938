package kz.bilik.docgen.engine;

import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.URIResolver;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;

/**
 * The only place where an XML factory is made.
 *
 * <p>The platform's own implementation is asked for by name, so that a jar which brings another one changes neither what is allowed nor
 * how fast it is. Nothing outside the application is ever fetched: the resolver decides, and it knows bundled stylesheets only.
 */
public final class XmlFactories {

    private static final SAXTransformerFactory WRITERS = transformerFactory(nothing());

    private XmlFactories() {}

    static SAXTransformerFactory transformerFactory(URIResolver bundled) {
        var factory = (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("The platform's XSLT processor has no secure processing", e);
        }
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        factory.setURIResolver(bundled);
        return factory;
    }

    /** Writes XML events as they come, without a declaration. */
    static TransformerHandler fragmentWriter() throws TransformerConfigurationException {
        var handler = WRITERS.newTransformerHandler();
        handler.getTransformer().setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        handler.getTransformer().setOutputProperty(OutputKeys.INDENT, "yes");
        return handler;
    }

    /** What a running stylesheet may read besides its input: nothing. */
    static URIResolver nothing() {
        return (href, base) -> {
            throw new TransformerException("A stylesheet asked for " + href + ", and stylesheets read nothing");
        };
    }
}
