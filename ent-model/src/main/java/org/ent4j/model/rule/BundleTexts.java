package org.ent4j.model.rule;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.ent4j.model.text.Lang;

/** Texts of bundles that stand in the package of a class or in a package above it. */
final class BundleTexts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private BundleTexts() {}

    /** The text of the nearest bundle of that name that has the key. */
    static Optional<String> find(Class<?> near, String bundle, Lang lang, String key) {
        for (var name = near.getPackageName(); !name.isEmpty(); name = parent(name)) {
            var found = lookUp(near, name + "." + bundle, lang, key);
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

    private static Optional<String> lookUp(Class<?> near, String bundle, Lang lang, String key) {
        try {
            var texts = ResourceBundle.getBundle(bundle, lang.locale(), loader(near), EXACT);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private static ClassLoader loader(Class<?> near) {
        var own = near.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
