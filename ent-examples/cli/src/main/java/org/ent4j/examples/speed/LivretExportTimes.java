package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.examples.cli.lsu.MadeUpLivret;
import org.ent4j.viescolaire.feed.lsu.LsuWriter;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.LsuVersion;

/** The livret of a collège checked and written in the library, first in a JVM that knows none of it, then warm. */
final class LivretExportTimes {

    static final int HEAP_MEGABYTES = 512;

    private LivretExportTimes() {}

    /** Checks and writes, and prints how long it took as JSON. */
    public static void main(String[] words) throws IOException {
        var dossier = LsuDossier.of(MadeUpLivret.of(Integer.parseInt(words[0]), Long.parseLong(words[1]))
                .file());
        var runs = Integer.parseInt(words[2]);
        var cold = Laps.of(1, () -> written(dossier));
        var warm = Laps.of(2 * runs, () -> written(dossier)).withoutWarmUp(runs);
        System.out.println(new ObjectMapper().writeValueAsString(figures(dossier, cold, warm)));
    }

    private static Integer written(LsuDossier dossier) {
        if (!LsuChecks.mayBeWritten(LsuChecks.check(dossier, LsuVersion.NEWEST))) {
            throw new IllegalStateException("what is made up may be written");
        }
        var out = new ByteArrayOutputStream();
        try {
            LsuWriter.of(LsuVersion.NEWEST).write(dossier.file(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }

    private static Map<String, Object> figures(LsuDossier dossier, Laps cold, Laps warm) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("pupils", dossier.file().pupils().size());
        figures.put(
                "bilans",
                dossier.file().periodicReports().size()
                        + dossier.file().cycleReports().size());
        figures.put("kilobytes", written(dossier) / 1024);
        figures.put("runs", warm.millis().size());
        figures.put("coldMs", Target.rounded(cold.sum()));
        figures.put("warmMs", Target.rounded(warm.median()));
        figures.put("slowestWarmMs", Target.rounded(warm.slowest()));
        return figures;
    }
}
