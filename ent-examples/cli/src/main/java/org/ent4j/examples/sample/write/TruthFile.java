package org.ent4j.examples.sample.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ent4j.examples.sample.noise.ItemKind;
import org.ent4j.examples.sample.noise.NoiseKind;
import org.ent4j.examples.sample.noise.Printed;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.noise.Source;
import org.ent4j.examples.sample.school.School;

/**
 * {@code truth.jsonl}: for every item of every timetable file, who or what it is in the directory. A line has
 * {@code uai, source, kind, sourceKey, sourceLabel, directoryKey, noise}. The directory key is a jointure for people,
 * {@code structId$code} for classes and groups, a code matière, or the code of a room in {@code rooms.csv}; null when
 * the directory lacks it. Noise is null for an item that is as in the directory.
 */
final class TruthFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Writer out;
    private int lines;
    private int noisy;

    TruthFile(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    int lines() {
        return lines;
    }

    int noisy() {
        return noisy;
    }

    /** All items of the EDT file. */
    void edt(Sighting seen) {
        var school = seen.school();
        var idents = new EdtIdents(seen);
        seen.teachers()
                .forEach(who -> add(
                        school,
                        Source.EDT,
                        ItemKind.TEACHER,
                        idents.teachers().of(who),
                        seen.of(who).text().label(),
                        who.id() + "",
                        seen.of(who)));
        seen.subjects()
                .forEach(it -> add(
                        school,
                        Source.EDT,
                        ItemKind.SUBJECT,
                        idents.subjects().of(it),
                        seen.of(it).text().label(),
                        it.code(),
                        seen.of(it)));
        school.divisions()
                .forEach(it -> add(
                        school,
                        Source.EDT,
                        ItemKind.CLASS,
                        idents.divisions().of(it),
                        seen.of(it).text(),
                        school.structure() + "$" + it.code(),
                        seen.of(it)));
        school.groups()
                .forEach(it -> add(
                        school,
                        Source.EDT,
                        ItemKind.GROUP,
                        idents.groups().of(it),
                        seen.of(it).text(),
                        school.structure() + "$" + it.code(),
                        seen.of(it)));
        school.rooms()
                .forEach(it -> add(
                        school,
                        Source.EDT,
                        ItemKind.ROOM,
                        idents.rooms().of(it),
                        seen.of(it).text(),
                        it.code(),
                        seen.of(it)));
        school.pupils()
                .forEach(who -> add(
                        school,
                        Source.EDT,
                        ItemKind.PUPIL,
                        idents.pupil(who),
                        seen.of(who).text().label(),
                        who.id() + "",
                        seen.of(who)));
    }

    /** All items of the pair of STS files, which agree with each other; the key of a teacher is {@code type:id}. */
    void sts(Sighting seen) {
        var school = seen.school();
        seen.teachers()
                .forEach(who -> add(
                        school,
                        Source.STS,
                        ItemKind.TEACHER,
                        StsTexts.type(seen, who) + ":" + StsTexts.id(seen, who),
                        seen.of(who).text().label(),
                        who.id() + "",
                        seen.of(who)));
        seen.subjects()
                .forEach(it -> add(
                        school,
                        Source.STS,
                        ItemKind.SUBJECT,
                        it.code(),
                        seen.of(it).text().label(),
                        it.code(),
                        seen.of(it)));
        school.divisions()
                .forEach(it -> add(
                        school,
                        Source.STS,
                        ItemKind.CLASS,
                        seen.of(it).text(),
                        seen.label(it),
                        school.structure() + "$" + it.code(),
                        seen.of(it)));
        school.groups()
                .forEach(it -> add(
                        school,
                        Source.STS,
                        ItemKind.GROUP,
                        seen.of(it).text(),
                        seen.label(it),
                        school.structure() + "$" + it.code(),
                        seen.of(it)));
        school.rooms()
                .forEach(it -> add(
                        school,
                        Source.STS,
                        ItemKind.ROOM,
                        seen.of(it).text(),
                        seen.of(it).text(),
                        it.code(),
                        seen.of(it)));
    }

    private void add(
            School school, Source source, ItemKind kind, String key, String label, String truth, Printed<?> printed) {
        lines++;
        noisy += printed.noise().isPresent() ? 1 : 0;
        line("{\"uai\":" + Json.text(school.uai().value())
                + ",\"source\":" + Json.text(source.name())
                + ",\"kind\":" + Json.text(kind.name())
                + ",\"sourceKey\":" + Json.text(key)
                + ",\"sourceLabel\":" + Json.text(label)
                + ",\"directoryKey\":" + Json.textOrNull(Optional.of(truth).filter(known -> printed.known()))
                + ",\"noise\":" + Json.textOrNull(printed.noise().map(NoiseKind::name)) + "}\n");
    }

    private void line(String line) {
        try {
            out.write(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
