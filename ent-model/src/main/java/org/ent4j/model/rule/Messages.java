package org.ent4j.model.rule;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.ent4j.model.text.Lang;

/**
 * Renders a {@link Reason} as a sentence. The sentence stands in the bundle {@code messages} of the package of the
 * reason's class or of a package above it, under the reason's code; {@code {component}} in it is replaced by the
 * component of that name. A code without a sentence is rendered as the code and its facts, so that nothing is lost.
 */
public final class Messages {

    private static final String BUNDLE = "messages";

    private static final Label NOTHING = Label.of("rien", "nothing");

    /** Sentences once found, by language and code; no more of them than the bundles have. */
    private static final ClassValue<Map<Key, Sentence>> FOUND = new ClassValue<>() {
        @Override
        protected Map<Key, Sentence> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Key(Lang lang, String code) {}

    private Messages() {}

    public static String render(Reason reason, Lang lang) {
        return sentence(reason, lang)
                .map(sentence -> sentence.fill(reason, fact -> show(fact, lang)))
                .orElseGet(() -> bare(reason));
    }

    /** The sentence with its holes, when a bundle has one. */
    public static Optional<String> pattern(Reason reason, Lang lang) {
        return sentence(reason, lang).map(Sentence::pattern);
    }

    private static Optional<Sentence> sentence(Reason reason, Lang lang) {
        var type = reason.getClass();
        var found = FOUND.get(type);
        var key = new Key(lang, reason.code());
        return Optional.ofNullable(found.get(key)).or(() -> {
            var sentence = BundleTexts.find(type, BUNDLE, lang, reason.code()).map(text -> Sentence.of(text, type));
            sentence.ifPresent(first -> found.put(key, first));
            return sentence;
        });
    }

    static String show(Object fact, Lang lang) {
        if (fact instanceof Label label) {
            return label.in(lang);
        }
        if (fact instanceof Labelled labelled) {
            return labelled.label().in(lang);
        }
        if (fact instanceof BigDecimal number) {
            var plain = number.stripTrailingZeros().toPlainString();
            return lang == Lang.FR ? plain.replace('.', ',') : plain;
        }
        if (fact instanceof LocalDateTime moment) {
            return moment.toLocalDate() + " " + moment.toLocalTime();
        }
        if (fact instanceof Collection<?> facts) {
            return facts.isEmpty()
                    ? NOTHING.in(lang)
                    : facts.stream().map(each -> show(each, lang)).collect(Collectors.joining(", "));
        }
        return fact instanceof Reason nested ? render(nested, lang) : String.valueOf(fact);
    }

    private static String bare(Reason reason) {
        var type = reason.getClass();
        return type.isRecord()
                ? reason.code()
                        + reason.toString().substring(type.getSimpleName().length())
                : reason.code();
    }
}
