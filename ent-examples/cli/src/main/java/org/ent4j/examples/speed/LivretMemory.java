package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.examples.cli.lsu.MadeUpLivret;
import org.ent4j.viescolaire.feed.lsu.LsuWriter;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.LsuVersion;

/** A livret of many pupils checked and written, its bilans made one at a time, in a JVM of its own with little memory. */
final class LivretMemory {

    static final int HEAP_MEGABYTES = 96;

    private static final double NANOS = 1e9;

    private double heldMegabytes;

    private LivretMemory() {}

    /** Checks and writes, and prints how much memory it took as JSON. */
    public static void main(String[] words) throws IOException {
        var made = MadeUpLivret.of(Integer.parseInt(words[0]), Long.parseLong(words[1]));
        System.out.println(new ObjectMapper().writeValueAsString(new LivretMemory().measured(made)));
    }

    private Map<String, Object> measured(MadeUpLivret made) throws IOException {
        var start = System.nanoTime();
        var dossier = LsuDossier.of(made.references());
        var anomalies =
                LsuChecks.check(dossier, made.periodicReports(), looked(made.cycleReports()), LsuVersion.NEWEST);
        if (!LsuChecks.mayBeWritten(anomalies)) {
            throw new IllegalStateException("what is made up may be written");
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("pupils", dossier.file().pupils().size());
        figures.put("kilobytes", written(made, dossier) / 1024);
        figures.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / (1024 * 1024));
        figures.put("highestHeapMegabytes", Target.rounded(HighestHeap.megabytes()));
        figures.put("heldMegabytes", Target.rounded(heldMegabytes));
        figures.put("seconds", Target.rounded((System.nanoTime() - start) / NANOS));
        return figures;
    }

    private long written(MadeUpLivret made, LsuDossier dossier) throws IOException {
        try (var folder = new Scratch("ent-livret")) {
            var file = folder.file("livret.xml");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                LsuWriter.of(LsuVersion.NEWEST)
                        .write(dossier.file(), made.periodicReports(), looked(made.cycleReports()), out);
            }
            return Files.size(file);
        }
    }

    /** The same, and a look at what is held when the last is out. */
    private <T> Iterator<T> looked(Iterator<T> bilans) {
        return new Iterator<>() {
            private boolean isOut;

            @Override
            public boolean hasNext() {
                if (!isOut && !bilans.hasNext()) {
                    isOut = true;
                    heldMegabytes = Math.max(heldMegabytes, ColdStart.usedMegabytes());
                }
                return !isOut;
            }

            @Override
            public T next() {
                return bilans.next();
            }
        };
    }
}
