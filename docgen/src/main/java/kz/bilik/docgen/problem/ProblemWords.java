package kz.bilik.docgen.problem;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** What is said of each refusal and of each code, in the languages of the service. */
final class ProblemWords {

    private static final Map<String, ResourceBundle> BUNDLES = bundles();

    private ProblemWords() {}

    private static Map<String, ResourceBundle> bundles() {
        var bundles = new HashMap<String, ResourceBundle>();
        for (var language : AnswerLanguage.SPOKEN) {
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            "kz.bilik.docgen.problem.problems_" + language,
                            java.util.Locale.ROOT,
                            ProblemWords.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
        return bundles;
    }

    static String title(Refusal refusal, String language) {
        return BUNDLES.get(language).getString("title." + refusal.name());
    }

    /** Codes that come from the schema's keywords or from the layout are many; those without words of their own share one sentence. */
    static String message(Violation violation, String language) {
        var bundle = BUNDLES.get(language);
        var kind = violation.code().replaceFirst("-.*", "-other");
        var key = bundle.containsKey(violation.code()) ? violation.code() : kind;
        return new MessageFormat(bundle.getString(key), new ULocale(language))
                .format(violation.facts().toArray());
    }
}
