package org.ent4j.model.rule;

import java.util.Optional;
import org.ent4j.model.text.Lang;

/**
 * Sources of rules in the reader's language. The English text stands in the code and is the text of record; its French
 * rendering stands in the bundle {@code sources} of a package, under the id of the rule, or as {@code @} and the id of
 * another rule with the same source. It is not in {@code messages}, of which both languages have the same keys.
 */
public final class SourceText {

    private static final String BUNDLE = "sources";
    private static final String SAME_AS = "@";

    private SourceText() {}

    /**
     * The source in that language; the text of record when no bundle has a rendering.
     *
     * @param near a class whose package, or a package above it, has the bundle
     * @param key the id of the rule, or the type and the name of another thing with a source:
     *     {@code "LegalStep.PERSONNEL_REFERENT"}
     * @param english the text of record
     */
    public static String in(Lang lang, Class<?> near, String key, String english) {
        return lang == Lang.EN ? english : find(lang, near, key).orElse(english);
    }

    private static Optional<String> find(Lang lang, Class<?> near, String key) {
        return BundleTexts.find(near, BUNDLE, lang, key)
                .flatMap(text -> text.startsWith(SAME_AS)
                        ? BundleTexts.find(near, BUNDLE, lang, text.substring(SAME_AS.length()))
                        : Optional.of(text));
    }
}
