package org.ent4j.model.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * Renders a {@link Reason} as a sentence. The sentence stands in the bundle {@code messages} of the package of the
 * reason's class or of a package above it, under the reason's code; {@code {component}} in it is replaced by the
 * component of that name. A code without a sentence is rendered as the code and its facts, so that nothing is lost.
 */
public final class Messages {

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    public static String render(Reason reason, Lang lang) {
        return pattern(reason, lang).map(pattern -> fill(pattern, reason, lang)).orElseGet(() -> bare(reason));
    }

    /** The sentence with its holes, when a bundle has one. */
    public static Optional<String> pattern(Reason reason, Lang lang) {
        var type = reason.getClass();
        for (var name = type.getPackageName(); !name.isEmpty(); name = parent(name)) {
            var found = lookUp(type, name + ".messages", lang.locale(), reason.code());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String parent(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static Optional<String> lookUp(Class<?> type, String bundle, Locale locale, String key) {
        try {
            var messages = ResourceBundle.getBundle(bundle, locale, loader(type), EXACT);
            return messages.containsKey(key) ? Optional.of(messages.getString(key)) : Optional.empty();
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private static ClassLoader loader(Class<?> type) {
        var own = type.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }

    private static String fill(String pattern, Reason reason, Lang lang) {
        return HOLE.matcher(pattern)
                .replaceAll(hole -> Matcher.quoteReplacement(show(fact(reason, hole.group(1)), lang)));
    }

    private static Object fact(Reason reason, String name) {
        return Arrays.stream(reason.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> value(component, reason))
                .orElse("{" + name + "}");
    }

    private static Object value(RecordComponent component, Reason reason) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(reason);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(
                    "%s of %s cannot be read.\nMaybe its accessor throws.".formatted(component, reason.getClass()),
                    broken);
        }
    }

    private static String show(Object fact, Lang lang) {
        if (fact instanceof Label label) {
            return label.in(lang);
        }
        if (fact instanceof Collection<?> facts) {
            return facts.stream().map(each -> show(each, lang)).collect(Collectors.joining(", "));
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
