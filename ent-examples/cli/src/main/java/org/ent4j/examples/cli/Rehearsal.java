package org.ent4j.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs what people run, on data that it makes up, and says nothing: the Java machine then keeps an archive of the classes that
 * were loaded, with which every command starts in about half of the time.
 */
public final class Rehearsal {

    private static final List<String> COMMANDS = List.of(
            "lsu sample --pupils 20 --out {}/livret.json",
            "lsu export --in {}/livret.json --out {}/livret.xml",
            "lsu validate {}/livret.xml --json",
            "lsu read {}/livret.xml",
            "evaluations settings --example",
            "vie-scolaire replay",
            "ticket replay --scenario authentification",
            "ticket simulate --messages 100",
            "access recap",
            "uai check 0880054F",
            "sample --schools 1 --out {}/sample",
            "--help");

    private Rehearsal() {}

    public static void main(String... args) throws IOException {
        var folder = Files.createTempDirectory("ent-rehearsal");
        try {
            run(folder);
        } finally {
            delete(folder);
        }
    }

    /** The exit code of each command. */
    static Map<String, Integer> run(Path folder) {
        var silence = new PrintStream(OutputStream.nullOutputStream());
        var codes = new TreeMap<String, Integer>();
        for (var command : COMMANDS) {
            var words = Arrays.stream(command.split(" "))
                    .map(word -> word.replace("{}", folder.toString()))
                    .toArray(String[]::new);
            codes.put(command, Ent.run(silence, silence, words));
        }
        return codes;
    }

    private static void delete(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (var each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
