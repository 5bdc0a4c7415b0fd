package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.viescolaire.recount.Recount;

/**
 * An académie's year, counted pupil by pupil in a JVM of its own with little memory.
 *
 * @param figures as {@link #main} prints them
 */
record AcademieCount(JsonNode figures) {

    static final int HEAP_MEGABYTES = 64;

    private static final int SHARE_OF_BARE_PASS = 20;
    private static final double NANOS = 1e9;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Counts, and prints the figures as JSON. */
    public static void main(String[] words) throws IOException {
        System.out.println(JSON.writeValueAsString(counted(Integer.parseInt(words[0]), Long.parseLong(words[1]))));
    }

    private static Map<String, Object> counted(int pupils, long seed) {
        var start = System.nanoTime();
        var rows = new AcademieRows(pupils, LessonWeeks.WHOLE_YEAR, seed);
        var tally = Tally.of(
                Recount.by(Lycee.SETUP.absences(), Lycee.SETUP.counting()).ofEach(rows), Lycee.SETUP.legalSteps());
        var seconds = (System.nanoTime() - start) / NANOS;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("counted", tally.json());
        figures.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / (1024 * 1024));
        figures.put("seconds", Target.rounded(seconds));
        figures.put("rowsPerSecond", Math.round(tally.rows() / seconds));
        figures.put("pupilsPerSecond", Math.round(tally.pupils() / seconds));
        figures.put("nanosPerRow", Target.rounded(seconds * NANOS / tally.rows()));
        figures.put(
                "nanosPerRowGeneratedOnly", Target.rounded(generated(Math.max(1, pupils / SHARE_OF_BARE_PASS), seed)));
        return figures;
    }

    /** What the generator takes of it, in nanoseconds a row: twice, since the first pass is for the compilers. */
    private static double generated(int pupils, long seed) {
        pass(pupils, seed);
        var start = System.nanoTime();
        var rows = pass(pupils, seed);
        return (double) (System.nanoTime() - start) / rows;
    }

    private static long pass(int pupils, long seed) {
        var away = 0L;
        var all = 0L;
        for (var rows = new AcademieRows(pupils, LessonWeeks.WHOLE_YEAR, seed); rows.hasNext(); all++) {
            away += rows.next().entry().isThroughout() ? 0 : 1;
        }
        if (away > all) {
            throw new IllegalStateException("More rows away than rows.\nMaybe a counter overflowed.");
        }
        return all;
    }

    /** The same in a JVM of its own. */
    static AcademieCount forked(int pupils, long seed) throws IOException, InterruptedException {
        return new AcademieCount(
                Fork.json(AcademieCount.class, HEAP_MEGABYTES, Integer.toString(pupils), Long.toString(seed)));
    }

    double figure(String name) {
        return figures.required(name).asDouble();
    }
}
