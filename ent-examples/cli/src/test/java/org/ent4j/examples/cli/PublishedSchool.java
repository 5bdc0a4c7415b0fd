package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.examples.sample.school.Academie;

/** The sample of one school with its directory and its published timetable, made once and copied for each test. */
record PublishedSchool(Path data) {

    /** What was asked of one copy before anything was done to it: every other would say the same. */
    private static final Map<List<Object>, JsonNode> SAID = new ConcurrentHashMap<>();

    /** A folder with {@code sample}, {@code data}, and {@code imported}: the data before they were published. */
    private static final class Made {
        static final Path ONCE = made();

        private static Path made() {
            try {
                var folder = Files.createTempDirectory("ent-published-school");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                SampleSchool.copyTo(folder);
                var data = folder.resolve("data");
                var edt = folder.resolve("sample/timetable/%s/Edt_%s.xml".formatted(Academie.uai(0), Academie.uai(0)));
                assertThat(Run.ent("timetable", "import", "--edt", edt, "--data", data)
                                .exit())
                        .isZero();
                SampleSchool.copy(data, folder.resolve("imported"));
                assertThat(Run.ent("timetable", "publish", "--data", data).exit())
                        .isZero();
                return folder;
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
    }

    static PublishedSchool copiedTo(Path folder) {
        var data = folder.resolve("data");
        SampleSchool.copy(Made.ONCE.resolve("data"), data);
        return new PublishedSchool(data);
    }

    /** The files of the sample as well, in {@code sample}. */
    static PublishedSchool withSample(Path folder) {
        SampleSchool.copy(Made.ONCE.resolve("sample"), folder.resolve("sample"));
        return copiedTo(folder);
    }

    /**
     * The files of the sample in {@code sample}, and the school before its timetable is published.
     *
     * @return its data
     */
    static Path unpublished(Path folder) {
        var data = folder.resolve("data");
        SampleSchool.copy(Made.ONCE.resolve("sample"), folder.resolve("sample"));
        SampleSchool.copy(Made.ONCE.resolve("imported"), data);
        return data;
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** {@code ent vie-scolaire …} on these data. */
    Run ent(Object... args) {
        var all = new ArrayList<Object>(List.of("vie-scolaire"));
        all.addAll(List.of(args));
        all.addAll(List.of("--data", data));
        return Run.ent(all.toArray());
    }

    JsonNode json(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--json");
        return ent(all.toArray()).json();
    }

    /** The lesson of a class that begins at an hour, as the list of the day has it before any roll is called. */
    JsonNode lesson(String classe, String start) {
        return SAID.computeIfAbsent(List.of("lesson", classe, start), any -> {
            for (var line : json("appel", "--day", start.substring(0, 10), "--class", classe)
                    .at("/rollCalls")) {
                if (line.at("/start").asText().equals(start)) {
                    return line;
                }
            }
            throw new AssertionError("no lesson of " + classe + " at " + start);
        });
    }

    /** The first person that a search in the directory finds, which no test changes. */
    JsonNode person(Object... words) {
        return SAID.computeIfAbsent(List.of(words), any -> {
            var all = new ArrayList<Object>(List.of("directory", "search"));
            all.addAll(List.of(words));
            all.addAll(List.of("--json", "--data", data));
            return Run.ent(all.toArray()).json().at("/people/0");
        });
    }
}
