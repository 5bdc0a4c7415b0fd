package org.ent4j.examples.benchmarks.run;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the command line asked. */
record RunOptions(boolean quick, boolean json, Optional<Path> page, Path log, Pattern only) {
    static final String USAGE =
            "usage: ent bench access [--json] [--quick] [--only ENGINES] [--page FILE] [--log FILE]";

    static RunOptions parse(List<String> words) {
        RunOptions options =
                new RunOptions(false, false, Optional.empty(), Path.of("ent-bench.log"), Pattern.compile(""));
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private RunOptions with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--quick" -> new RunOptions(true, json, page, log, only);
            case "--json" -> new RunOptions(quick, true, page, log, only);
            case "--page" -> new RunOptions(quick, json, Optional.of(Path.of(value(rest))), log, only);
            case "--log" -> new RunOptions(quick, json, page, Path.of(value(rest)), only);
            case "--only" -> new RunOptions(quick, json, page, log, Pattern.compile(value(rest)));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static String value(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.next();
    }

    boolean wants(Trial trial) {
        return only.matcher(trial.engine()).find();
    }
}
