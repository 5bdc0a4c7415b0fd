package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of one run.
 *
 * @param export as {@link GarExportTimes} prints it
 * @param bare of the same files, as {@link BareStax} prints them
 */
record GarRecord(LocalDate date, boolean isQuick, JsonNode export, JsonNode bare) {

    static final String FORMAT = "ent-bench-gar/1";

    private static final double MOST_SECONDS = 60;
    private static final double MOST_TIMES_BARE_STAX = 3;
    private static final long SEED = 1;

    static GarRecord measured(LocalDate date, boolean isQuick, int pupils, PrintStream progress)
            throws IOException, InterruptedException {
        try (var scratch = new Scratch("ent-gar")) {
            var folder = scratch.file("export");
            try {
                progress.printf("the export of %d pupils%n", pupils);
                var export =
                        forked(GarExportTimes.class, Integer.toString(pupils), Long.toString(SEED), folder.toString());
                progress.println("the same bytes by StAX alone");
                return new GarRecord(date, isQuick, export, forked(BareStax.class, folder.toString()));
            } finally {
                empty(folder);
            }
        }
    }

    private static JsonNode forked(Class<?> program, String... words) throws IOException, InterruptedException {
        return Fork.json(program, GarExportTimes.HEAP_MEGABYTES, words);
    }

    private static void empty(Path folder) throws IOException {
        if (folder.toFile().isDirectory()) {
            try (var files = Files.newDirectoryStream(folder)) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Archive and making up of people included. */
    double seconds() {
        return export.required("seconds").asDouble();
    }

    double timesBareStax() {
        return seconds() / bare.required("writingSeconds").asDouble();
    }

    List<Target> targets() {
        return List.of(
                new Target(
                        String.format(
                                Locale.ROOT,
                                "export of %,d pupils, s",
                                export.required("pupils").asInt()),
                        seconds(),
                        MOST_SECONDS),
                new Target("export, times a bare StAX write of the same bytes", timesBareStax(), MOST_TIMES_BARE_STAX),
                new Target(
                        "highest heap of the export, MB",
                        export.required("highestHeapMegabytes").asDouble(),
                        GarExportTimes.HEAP_MEGABYTES));
    }

    boolean allMet() {
        return targets().stream().allMatch(Target::isMet);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("format", FORMAT);
        json.put("date", date.toString());
        json.put("quick", isQuick);
        json.put("java", System.getProperty("java.version"));
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("export", export);
        json.put("bareStax", bare);
        json.put("targets", targets().stream().map(Target::json).toList());
        return json;
    }
}
