package org.ent4j.examples.spark.scale;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a process is kept on some cores: by the system where it can, else by what the JVM takes itself to have. */
final class Cores {

    private Cores() {}

    /** Whether the system binds processes ({@code taskset} of Linux). */
    static boolean areBound() {
        try {
            return new ProcessBuilder("taskset", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is to be put before a command. */
    static List<String> binding(int cores) {
        var numbers = IntStream.range(0, cores).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return areBound() ? List.of("taskset", "-c", numbers) : List.of();
    }
}
