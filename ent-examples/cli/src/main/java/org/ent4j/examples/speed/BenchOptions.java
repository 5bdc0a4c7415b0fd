package org.ent4j.examples.speed;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The options of a benchmark.
 *
 * @param isQuick a tiny run, which proves the plumbing and measures nothing
 * @param page the file that is written besides
 */
record BenchOptions(boolean isJson, boolean isQuick, Optional<Path> page) {

    /** @throws IllegalArgumentException with the usage, when a word is not known */
    static BenchOptions parse(String usage, List<String> words) {
        var options = new BenchOptions(false, false, Optional.empty());
        for (var rest = words.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest, usage);
        }
        return options;
    }

    private BenchOptions with(String word, Iterator<String> rest, String usage) {
        return switch (word) {
            case "--json" -> new BenchOptions(true, isQuick, page);
            case "--quick" -> new BenchOptions(isJson, true, page);
            case "--page" -> new BenchOptions(isJson, isQuick, Optional.of(Path.of(value(rest, usage))));
            default -> throw new IllegalArgumentException(usage);
        };
    }

    private static String value(Iterator<String> rest, String usage) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(usage);
        }
        return rest.next();
    }
}
