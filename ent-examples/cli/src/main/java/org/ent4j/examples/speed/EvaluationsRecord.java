package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of one run.
 *
 * @param averages of an académie, as {@link AcademieAverages} prints them
 * @param bulletins of a school, as {@link BulletinPrinting} prints them
 * @param export of a collège in the library, as {@link LivretExportTimes} prints it
 * @param memory of exports of more and more pupils, as {@link LivretMemory} prints it
 */
record EvaluationsRecord(
        LocalDate date,
        boolean isQuick,
        JsonNode averages,
        JsonNode bulletins,
        JsonNode export,
        ExportCommand command,
        List<JsonNode> memory) {

    static final String FORMAT = "ent-bench-evaluations/2";

    private static final double MOST_SECONDS_OF_AN_ACADEMIE = 60;
    private static final double MOST_SECONDS_OF_BULLETINS = 60;
    private static final double MOST_SECONDS_OF_AN_EXPORT = 1;
    private static final long SEED = 1;

    EvaluationsRecord {
        memory = List.copyOf(memory);
    }

    static EvaluationsRecord measured(LocalDate date, boolean isQuick, PrintStream progress)
            throws IOException, InterruptedException {
        var size = EvaluationsSize.of(isQuick);
        tell(progress, "the averages of %d pupils", size.pupils());
        var averages = forked(AcademieAverages.class, AcademieAverages.HEAP_MEGABYTES, size.pupils(), SEED);
        tell(progress, "%d bulletins as PDF", size.classes() * size.classSize());
        var bulletins =
                forked(BulletinPrinting.class, BulletinPrinting.HEAP_MEGABYTES, size.classes(), size.classSize(), SEED);
        tell(progress, "the livrets of %d pupils, in the library", size.college());
        var export =
                forked(LivretExportTimes.class, LivretExportTimes.HEAP_MEGABYTES, size.college(), SEED, size.runs());
        tell(progress, "the livrets of %d pupils, as a command", size.college());
        var command = ExportCommand.measured(size.college(), SEED, size.runs());
        var memory = new ArrayList<JsonNode>();
        for (var pupils : size.livrets()) {
            tell(progress, "the memory of the livrets of %d pupils", pupils);
            memory.add(forked(LivretMemory.class, LivretMemory.HEAP_MEGABYTES, pupils, SEED));
        }
        return new EvaluationsRecord(date, isQuick, averages, bulletins, export, command, memory);
    }

    private static void tell(PrintStream progress, String what, int number) {
        progress.println("ent bench evaluations: " + what.formatted(number) + "…");
    }

    private static JsonNode forked(Class<?> program, int heapMegabytes, Number... words)
            throws IOException, InterruptedException {
        return Fork.json(
                program,
                heapMegabytes,
                List.of(words).stream().map(Number::toString).toArray(String[]::new));
    }

    List<Target> targets() {
        return List.of(
                new Target(
                        "the figures of an académie's bulletins, s",
                        averages.required("seconds").asDouble(),
                        MOST_SECONDS_OF_AN_ACADEMIE),
                new Target(
                        "memory of the JVM that makes them, MB",
                        averages.required("maxHeapMegabytes").asDouble(),
                        AcademieAverages.HEAP_MEGABYTES),
                new Target(
                        named("%,d bulletins as PDF, s", bulletins.required("bulletins")),
                        bulletins.required("seconds").asDouble(),
                        MOST_SECONDS_OF_BULLETINS),
                new Target(
                        named("`ent lsu export` of %,d pupils, s", export.required("pupils")),
                        command.seconds(),
                        MOST_SECONDS_OF_AN_EXPORT),
                new Target(
                        named("highest heap of an export of %,d pupils, MB", last().required("pupils")),
                        last().required("highestHeapMegabytes").asDouble(),
                        LivretMemory.HEAP_MEGABYTES));
    }

    private static String named(String name, JsonNode size) {
        return String.format(Locale.ROOT, name, size.asInt());
    }

    private JsonNode last() {
        return memory.get(memory.size() - 1);
    }

    /** How many times the memory of the fewest pupils that of the most pupils is. */
    double growth(String figure) {
        return last().required(figure).asDouble()
                / memory.get(0).required(figure).asDouble();
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
        json.put("averages", averages);
        json.put("bulletins", bulletins);
        json.put("export", export);
        json.put("exportCommand", command.json());
        json.put("exportMemory", memory);
        json.put("targets", targets().stream().map(Target::json).toList());
        return json;
    }
}
