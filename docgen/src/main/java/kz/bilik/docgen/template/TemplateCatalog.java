package kz.bilik.docgen.template;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.wording.Composer;
import kz.bilik.docgen.wording.LabelFault;
import kz.bilik.docgen.wording.LabelFile;
import kz.bilik.docgen.wording.Labels;
import kz.bilik.docgen.wording.Language;

/**
 * The templates there are. One is registered by data alone: its id is a line of {@code templates.txt}, and its schema tells the rest under
 * {@code x-template}: the version, where the date and the verification address stand, whether two languages share the page.
 *
 * <p>Beside the running version the catalogue finds every version that was deployed before, and the words an administrator had put over it.
 */
@ApplicationScoped
public class TemplateCatalog {

    private static final Pattern LABEL_FILE = Pattern.compile("([a-z0-9-]+)_(kk|ru|en)\\.properties");

    private record Dressing(String id, int version, String labels) {}

    private final SharedDefinitions definitions = new SharedDefinitions();
    private final VersionHistory history = new VersionHistory();
    private final Map<String, Template> released = new LinkedHashMap<>();
    private final Map<String, Template> running = new LinkedHashMap<>();
    private final Map<TemplateVersion, Template> archived = new ConcurrentHashMap<>();
    private final Map<Dressing, Template> dressed = new ConcurrentHashMap<>();
    private final LabelFolder folder;
    private final LabelSet labels;

    public TemplateCatalog() {
        this(LabelFolder.none());
    }

    @Inject
    public TemplateCatalog(LabelFolder folder) {
        this.folder = folder;
        Bundle.lines("templates.txt").forEach(this::register);
        labels = folder.current();
        released.forEach((id, template) -> running.put(id, labels.over(template)));
    }

    private void register(String id) {
        var samples = new EnumMap<Language, JsonNode>(Language.class);
        for (var language : Language.values()) {
            samples.put(language, sample(id, language));
        }
        released.put(id, Template.of(id, Contents.running(id, definitions), samples));
    }

    /** The sample of the language, or the one for all languages where its words do not differ by language. */
    private static JsonNode sample(String id, Language language) {
        var own = "samples/" + id + "_" + language.tag() + ".json";
        return json(Bundle.has(own) ? own : "samples/" + id + ".json");
    }

    private static JsonNode json(String name) {
        return StrictJson.parse(Bundle.bytes(name));
    }

    public Collection<Template> all() {
        return running.values();
    }

    public Optional<Template> find(String id) {
        return Optional.ofNullable(running.get(id));
    }

    /** A version of a template: the running one with today's words, or an earlier one as it was deployed. */
    public Optional<Template> find(String id, int version) {
        var today = find(id).filter(template -> template.version() == version);
        return today.isPresent() ? today : deployed(id, version);
    }

    /** The version that was in force on a day, with the words that were in use then; none before the first was deployed. */
    public Optional<Template> inForce(String id, LocalDate day) {
        return history.inForce(id, day).flatMap(entry -> recorded(id, entry.version(), folder.inUse(day)));
    }

    /** Exactly what a render manifest recorded. */
    public Optional<Template> recorded(String id, int version, String labelsSha256) {
        if (labelsSha256.equals(LabelSet.NONE)) {
            return deployed(id, version);
        }
        var template = find(id).filter(today -> today.version() == version)
                .filter(today -> today.labels().equals(labelsSha256));
        return template.isPresent() ? template : deployed(id, version).map(bare -> dressed(bare, labelsSha256));
    }

    /** A version in the release's own words. */
    private Optional<Template> deployed(String id, int version) {
        var template = Optional.ofNullable(released.get(id)).filter(bare -> bare.version() == version);
        return template.isPresent()
                ? template
                : history.find(id, version)
                        .map(entry -> archived.computeIfAbsent(
                                entry, found -> Template.of(id, Contents.archived(found.sha256()), Map.of())));
    }

    private Template dressed(Template bare, String labelsSha256) {
        return dressed.computeIfAbsent(
                new Dressing(bare.id(), bare.version(), labelsSha256),
                key -> folder.kept(labelsSha256)
                        .orElseThrow(() ->
                                new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "labels-unknown"))))
                        .over(bare));
    }

    /** The versions that were deployed, the oldest first. */
    public List<TemplateVersion> versions(String id) {
        return history.of(id);
    }

    /**
     * Everything that is wrong with the label files of the administrator. When there is nothing, they are kept as taken into use.
     *
     * @param drawable whether the fonts have a character
     */
    public List<LabelFault> takeLabelsIntoUse(IntPredicate drawable) {
        var faults = new ArrayList<LabelFault>();
        labels.files().forEach((name, bytes) -> faults.addAll(faults(name, bytes, drawable)));
        if (faults.isEmpty()) {
            folder.keep(labels);
        }
        return faults;
    }

    private List<LabelFault> faults(String name, byte[] bytes, IntPredicate drawable) {
        var matcher = LABEL_FILE.matcher(name);
        var named = matcher.matches() ? matcher.group(1) : "";
        if (!released.containsKey(named) && !shared(named)) {
            return List.of(new LabelFault(
                    name,
                    0,
                    "",
                    "A label file is called common or like a template, then _kk, _ru or _en, .properties"));
        }
        var language = Language.tagged(matcher.group(2)).orElseThrow();
        var file = LabelFile.parse(name, bytes);
        if (shared(named)) {
            return file.faults(Labels.of(Bundle.shelf(), List.of(named), language), new TreeSet<>(), drawable);
        }
        var template = released.get(named);
        return file.faults(
                Labels.of(template.contents(), template.id(), language),
                Composer.facts(template.schema(), template.sample(language), language),
                drawable);
    }

    /** Whether a label file has words of several templates. */
    private boolean shared(String labels) {
        return !released.containsKey(labels)
                && released.values().stream()
                        .anyMatch(template ->
                                Labels.files(template.id(), template.schema()).contains(labels));
    }
}
