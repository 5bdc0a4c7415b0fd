package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.catalogue.feed.gar.reading.GarValidator;

/** An export validated in a JVM of its own that starts cold, as it is before it is handed over. */
final class GarValidationTimes {

    private static final double NANOS = 1e9;

    private GarValidationTimes() {}

    /** Validates, archive included, and prints the figures as JSON. */
    public static void main(String[] words) throws IOException {
        System.out.println(new ObjectMapper().writeValueAsString(measured(Path.of(words[0]))));
    }

    private static Map<String, Object> measured(Path folder) {
        var cpu = CpuTime.seconds();
        var start = System.nanoTime();
        var report = GarValidator.standard().validate(folder).get();
        var seconds = (System.nanoTime() - start) / NANOS;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("files", report.files());
        figures.put("blocking", report.blocking());
        figures.put("warnings", report.warnings());
        figures.put("seconds", Target.rounded(seconds));
        figures.put("cpuSeconds", Target.rounded(CpuTime.seconds() - cpu));
        figures.put("highestHeapMegabytes", Target.rounded(HighestHeap.megabytes()));
        return figures;
    }
}
