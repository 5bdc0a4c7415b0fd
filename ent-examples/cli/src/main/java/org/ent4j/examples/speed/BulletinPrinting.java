package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.print.BulletinPdf;

/** The bulletins of a school printed as PDF, a file a class, on all cores, in a JVM of its own that starts cold. */
final class BulletinPrinting {

    static final int HEAP_MEGABYTES = 1024;
    static final int CLASS_SIZE = 25;

    private static final double NANOS = 1e9;

    private BulletinPrinting() {}

    /** Prints the classes, and what they took as JSON. */
    public static void main(String[] words) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        var figures = measured(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]));
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }

    private static Map<String, Object> measured(int classes, int classSize, long seed) throws IOException {
        var folder = new Scratch("ent-bulletins");
        try (folder) {
            var start = System.nanoTime();
            var bytes = IntStream.range(0, classes)
                    .parallel()
                    .mapToLong(each -> print(new MadeBulletins(seed + each, classSize), folder.file(each + ".pdf")))
                    .sum();
            return figures(classes, classSize, bytes, (System.nanoTime() - start) / NANOS);
        }
    }

    private static long print(MadeBulletins made, Path file) {
        var copies = made.all().stream().map(BulletinCopy::of).toList();
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                BulletinPdf.write(BulletinModel.college(), copies, Lang.FR, out);
            }
            return Files.size(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, Object> figures(int classes, int classSize, long bytes, double seconds) {
        var bulletins = classes * classSize;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bulletins", bulletins);
        figures.put("classes", classes);
        figures.put("threads", ForkJoinPool.getCommonPoolParallelism() + 1);
        figures.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / (1024 * 1024));
        figures.put("seconds", Target.rounded(seconds));
        figures.put("bulletinsPerSecond", Target.rounded(bulletins / seconds));
        figures.put("kilobytes", bytes / 1024);
        return figures;
    }
}
