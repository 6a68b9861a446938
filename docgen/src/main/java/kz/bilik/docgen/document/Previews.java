package kz.bilik.docgen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.wording.Language;

/**
 * The small picture of each template's sample, by which a person finds the right one. Made when first asked for and kept: templates do not
 * change while the service runs.
 */
@ApplicationScoped
public class Previews {

    private static final int DPI = 60;

    private record Wanted(String template, Language language) {}

    private final Map<Wanted, byte[]> pictures = new ConcurrentHashMap<>();

    @Inject
    private DocumentMaker maker;

    @Inject
    private RenderSlots slots;

    byte[] of(Template template, Language language) {
        var wanted = new Wanted(template.id(), language);
        var known = pictures.get(wanted);
        if (known != null) {
            return known;
        }
        var picture = slots.render(
                template.id(),
                () -> PagePicture.of(maker.make(template, language, template.sample(language), Finish.DRAFT), 1, DPI)
                        .png());
        pictures.put(wanted, picture);
        return picture;
    }
}
