package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this class path in a JVM of its own with little memory. */
final class Fork {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fork() {}

    /** The JSON that it prints. */
    static JsonNode json(Class<?> program, int heapMegabytes, String... words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(words));
        var process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        var printed = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("%s %s cannot run with %d MB."
                    .formatted(program.getSimpleName(), String.join(" ", words), heapMegabytes));
        }
        return JSON.readTree(printed);
    }
}
