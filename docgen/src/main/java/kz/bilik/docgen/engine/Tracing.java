package kz.bilik.docgen.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands before FOP and remembers the text of every element under its number, which it gives out as the line the element is in. FOP tells the
 * line of what does not fit; so it is known what text that was. Used only to explain a document that has failed already.
 */
final class Tracing extends XMLFilterImpl {

    private final LocatorImpl place = new LocatorImpl();
    private final List<StringBuilder> texts = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    Tracing(ContentHandler target) {
        setContentHandler(target);
        target.setDocumentLocator(place);
    }

    /** The text inside the element of a line, empty where there is no such element. */
    String text(int line) {
        return line > 0 && line <= texts.size() ? texts.get(line - 1).toString() : "";
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        var text = new StringBuilder();
        texts.add(text);
        open.push(text);
        place.setLineNumber(texts.size());
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        super.endElement(uri, localName, name);
        open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        open.forEach(text -> text.append(characters, start, length));
        super.characters(characters, start, length);
    }
}
