package org.ent4j.examples.cli.lsu;

import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Option;

/** {@code --degree}: schools or collèges. */
final class Degree {

    @Option(names = "--degree", paramLabel = "1|2", defaultValue = "2", descriptionKey = "lsu.degree")
    private int degree;

    boolean isFirst() {
        if (degree != 1 && degree != 2) {
            throw new Unusable("usage", Label.of("--degree est 1 ou 2", "--degree is 1 or 2"));
        }
        return degree == 1;
    }
}
