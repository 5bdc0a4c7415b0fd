package org.ent4j.examples.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.cli.Ent;
import org.ent4j.examples.cli.lsu.MadeUpLivret;
import org.ent4j.viescolaire.json.LivretJson;
import org.ent4j.viescolaire.lsu.LsuDossier;

/**
 * The whole command {@code ent lsu export}, from its JSON file to a validated file, in new JVMs with the options that the
 * script {@code ent} gives them.
 *
 * @param hasArchive whether a class-data archive could be made, as {@code ent} makes one; not from folders of classes
 * @param laps from the start of the JVM to its end, in the way of {@code ent}
 * @param bareLaps the same without an archive
 */
record ExportCommand(int pupils, long jsonKilobytes, boolean hasArchive, Laps laps, Laps bareLaps) {

    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final double MILLIS = 1000;

    static ExportCommand measured(int pupils, long seed, int runs) throws IOException, InterruptedException {
        try (var folder = new Scratch("ent-export")) {
            var json = folder.file("livret.json");
            try (var out = Files.newOutputStream(json)) {
                LivretJson.write(LsuDossier.of(MadeUpLivret.of(pupils, seed).file()), out);
            }
            var archive = folder.file("ent.jsa");
            if (isAllJars()) {
                laps(1, List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"), json);
            }
            var isThere = Files.exists(archive);
            var bare = laps(runs, List.of(), json);
            var like = isThere
                    ? laps(runs, List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable"), json)
                    : bare;
            return new ExportCommand(pupils, Files.size(json) / 1024, isThere, like, bare);
        }
    }

    private static boolean isAllJars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .noneMatch(each -> Files.isDirectory(Path.of(each)));
    }

    private static Laps laps(int runs, List<String> more, Path json) throws IOException, InterruptedException {
        var options = new ArrayList<>(more);
        options.addAll(OPTIONS);
        var millis = new ArrayList<Double>();
        for (var run = 0; run < runs; run++) {
            millis.add(MILLIS * export(options, json));
        }
        return new Laps(millis);
    }

    private static double export(List<String> options, Path json) throws IOException, InterruptedException {
        return Fork.seconds(
                options,
                Ent.class,
                "lsu",
                "export",
                "--in",
                json.toString(),
                "--out",
                json.resolveSibling("livret.xml").toString());
    }

    /** The median. */
    double seconds() {
        return laps.median() / MILLIS;
    }

    double slowestSeconds() {
        return laps.slowest() / MILLIS;
    }

    /** The median. */
    double secondsWithoutArchive() {
        return bareLaps.median() / MILLIS;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupils", pupils);
        json.put("jsonKilobytes", jsonKilobytes);
        json.put("runs", laps.millis().size());
        json.put("classDataArchive", hasArchive);
        json.put("seconds", Target.rounded(seconds()));
        json.put("slowestSeconds", Target.rounded(slowestSeconds()));
        json.put("secondsWithoutArchive", Target.rounded(secondsWithoutArchive()));
        return json;
    }
}
