package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * @param validation of its files, as {@link GarValidationTimes} prints it
 * @param bare of the same files, as {@link BareStax} prints them
 */
record GarRecord(LocalDate date, boolean isQuick, JsonNode export, JsonNode validation, JsonNode bare) {

    static final String FORMAT = "ent-bench-gar/2";

    private static final double MOST_SECONDS = 60;
    private static final double MOST_TIMES_BARE_WRITE = 3;
    private static final double MOST_TIMES_BARE_READ = 2;
    private static final long SEED = 1;

    static GarRecord measured(LocalDate date, boolean isQuick, int pupils, PrintStream progress)
            throws IOException, InterruptedException {
        try (var scratch = new Scratch("ent-gar")) {
            var folder = scratch.file("export");
            try {
                progress.printf("the export of %d pupils%n", pupils);
                var export =
                        forked(GarExportTimes.class, Integer.toString(pupils), Long.toString(SEED), folder.toString());
                progress.println("the validation of its files");
                var validation = forked(GarValidationTimes.class, folder.toString());
                progress.println("the same bytes by StAX alone");
                return new GarRecord(date, isQuick, export, validation, bare(folder.toString()));
            } finally {
                empty(folder);
            }
        }
    }

    private static JsonNode forked(Class<?> program, String... words) throws IOException, InterruptedException {
        return Fork.json(program, GarExportTimes.HEAP_MEGABYTES, words);
    }

    private static JsonNode bare(String folder) throws IOException, InterruptedException {
        ObjectNode bare = forked(BareStax.class, folder, BareStax.WRITE).deepCopy();
        return bare.setAll((ObjectNode) forked(BareStax.class, folder, BareStax.READ));
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
    private double exportSeconds() {
        return export.required("seconds").asDouble();
    }

    private double validationSeconds() {
        return validation.required("seconds").asDouble();
    }

    double timesBareWrite() {
        return exportSeconds() / bare.required("writingSeconds").asDouble();
    }

    double timesBareRead() {
        return validationSeconds() / bare.required("readingSeconds").asDouble();
    }

    List<Target> targets() {
        return List.of(
                new Target(
                        String.format(
                                Locale.ROOT,
                                "export and validation of %,d pupils, s",
                                export.required("pupils").asInt()),
                        exportSeconds() + validationSeconds(),
                        MOST_SECONDS),
                new Target(
                        "export, times a bare StAX write of the same bytes", timesBareWrite(), MOST_TIMES_BARE_WRITE),
                new Target(
                        "validation, times a bare StAX read of the same bytes", timesBareRead(), MOST_TIMES_BARE_READ),
                new Target(
                        "highest heap of the export, MB",
                        export.required("highestHeapMegabytes").asDouble(),
                        GarExportTimes.HEAP_MEGABYTES),
                new Target(
                        "highest heap of the validation, MB",
                        validation.required("highestHeapMegabytes").asDouble(),
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
        json.put("validation", validation);
        json.put("bareStax", bare);
        json.put("targets", targets().stream().map(Target::json).toList());
        return json;
    }
}
