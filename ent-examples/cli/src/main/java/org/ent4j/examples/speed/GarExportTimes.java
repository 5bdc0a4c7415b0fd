package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.catalogue.GarExports;
import org.ent4j.catalogue.feed.gar.GarWriterDesk;
import org.ent4j.catalogue.feed.gar.ValidateGar;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarReport;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.spi.GarWatch;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.id.PersonId;

/**
 * An académie exported to the GAR in a JVM of its own that starts cold, with the memory of the target. What is written is
 * validated in another one, see {@link GarValidationTimes}.
 */
final class GarExportTimes {

    static final int HEAP_MEGABYTES = 512;

    private static final Instant AT = Instant.parse("2026-11-02T02:00:00Z");
    private static final double NANOS = 1e9;

    private GarExportTimes() {}

    /** Exports, and prints the figures as JSON. */
    public static void main(String[] words) throws IOException {
        var academie = new GarAcademie(Integer.parseInt(words[0]), Long.parseLong(words[1]));
        System.out.println(new ObjectMapper().writeValueAsString(measured(academie, Path.of(words[2]))));
    }

    private static Map<String, Object> measured(GarAcademie academie, Path folder) {
        var watch = new Steps();
        var report = GarExports.of(
                        academie,
                        academie.designations(),
                        GarWriterDesk.into(folder).validatedBy(ValidateGar.none()),
                        new InMemoryTraces(),
                        Rights.open())
                .export(
                        new PersonId("bench"),
                        GarExportName.of(GarAcademie.ENT, GarDegree.SECOND, AT),
                        GarPolicy.USUAL,
                        watch)
                .get();
        var end = System.nanoTime();
        var figures = figures(report);
        figures.put("seconds", Target.rounded((end - watch.start) / NANOS));
        figures.put("secondsUntilAllPeople", Target.rounded((watch.finishing - watch.start) / NANOS));
        figures.put("highestHeapMegabytes", Target.rounded(HighestHeap.megabytes()));
        figures.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / (1024 * 1024));
        figures.put("generationSeconds", Target.rounded(generated(academie)));
        return figures;
    }

    private static Map<String, Object> figures(GarReport report) {
        var figures = new LinkedHashMap<String, Object>();
        var archive = report.files().stream()
                .filter(each -> each.name().endsWith(".tar.gz"))
                .findFirst()
                .orElseThrow();
        var objects = report.objects().values().stream()
                .flatMap(each -> each.values().stream())
                .mapToLong(each -> each)
                .sum();
        figures.put("schools", report.schools());
        figures.put("pupils", report.count("GAREleve"));
        figures.put("staff", report.count("GAREnseignant"));
        figures.put("objects", objects);
        figures.put("leftOut", report.allLeftOut());
        figures.put("files", report.files().size() - 2);
        figures.put("kilobytes", (report.bytes() - archive.bytes()) / 1024);
        figures.put("archiveKilobytes", archive.bytes() / 1024);
        return figures;
    }

    /** What the making up of people takes of it, now that it is compiled. */
    private static double generated(GarAcademie academie) {
        var count = new long[1];
        var start = System.nanoTime();
        academie.eachSchool(each -> count[0] += each.groups().size());
        academie.eachPerson(each -> count[0] += each.places().size());
        var seconds = (System.nanoTime() - start) / NANOS;
        if (count[0] == 0) {
            throw new IllegalStateException("Nobody was made up.\nMaybe no pupils were asked for.");
        }
        return seconds;
    }

    /** When the steps begin. */
    private static final class Steps implements GarWatch {
        private final long start = System.nanoTime();
        private long finishing;

        @Override
        public void finishing() {
            finishing = System.nanoTime();
        }
    }
}
