package kz.bilik.file;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Looks through everything that a PDF is made of for what would run, open or carry something else: a copy of a document needs none of it. */
final class ActivePdf {

    private static final Set<String> KEYS = Set.of("JS", "JavaScript", "EmbeddedFiles", "RichMedia", "XFA", "AA");
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE", "RichMediaExecute");
    private static final Set<String> TYPES = Set.of("EmbeddedFile");

    private final COSDocument document;

    ActivePdf(COSDocument document) {
        this.document = document;
    }

    boolean isActive() {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> waiting.add(document.getObjectFromPool(key)));
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            var one = next instanceof COSObject reference ? reference.getObject() : next;
            if (one == null || !seen.add(one)) {
                continue;
            }
            if (one instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    return true;
                }
                dictionary.getValues().forEach(waiting::add);
            } else if (one instanceof COSArray array) {
                array.forEach(waiting::add);
            }
        }
        return false;
    }

    private static boolean acts(COSDictionary dictionary) {
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
                || ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                || TYPES.contains(String.valueOf(dictionary.getNameAsString(COSName.TYPE)));
    }
}
