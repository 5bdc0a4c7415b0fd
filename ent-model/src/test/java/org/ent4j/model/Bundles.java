package org.ent4j.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ent4j.model.text.Lang;

/** The bundles of sentences, for the tests of each module. */
public final class Bundles {

    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    private Bundles() {}

    /**
     * The holes of each sentence, in alphabetical order.
     *
     * @param owner a class of the module
     * @param folder as {@code "org/ent4j/model"}
     */
    public static SortedMap<String, List<String>> holes(Class<?> owner, String folder, Lang lang) throws IOException {
        var path = "/%s/messages_%s.properties".formatted(folder, lang.locale().getLanguage());
        var bundle = new Properties();
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(path), path)) {
            bundle.load(new InputStreamReader(in, UTF_8));
        }
        var holes = new TreeMap<String, List<String>>();
        bundle.stringPropertyNames()
                .forEach(key -> holes.put(
                        key,
                        HOLE.matcher(bundle.getProperty(key))
                                .results()
                                .map(hole -> hole.group())
                                .sorted()
                                .toList()));
        return holes;
    }
}
