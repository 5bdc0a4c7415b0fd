package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this class path in a JVM of its own. */
final class Fork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NANOS = 1e9;

    private Fork() {}

    /** The JSON that it prints, with little memory. */
    static JsonNode json(Class<?> program, int heapMegabytes, String... words)
            throws IOException, InterruptedException {
        var options = List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC");
        var process = new ProcessBuilder(command(options, program, words))
                .redirectError(Redirect.INHERIT)
                .start();
        var printed = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("%s %s cannot run with %d MB."
                    .formatted(program.getSimpleName(), String.join(" ", words), heapMegabytes));
        }
        return JSON.readTree(printed);
    }

    /**
     * How long it takes from the start of its JVM to the end; nobody reads what it prints.
     *
     * @param options of the JVM
     */
    static double seconds(List<String> options, Class<?> program, String... words)
            throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = new ProcessBuilder(command(options, program, words))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        var exit = process.waitFor();
        var seconds = (System.nanoTime() - start) / NANOS;
        if (exit != 0) {
            throw new IOException("%s %s ended with %d.".formatted(program.getSimpleName(), words[0], exit));
        }
        return seconds;
    }

    private static List<String> command(List<String> options, Class<?> program, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(words));
        return command;
    }
}
