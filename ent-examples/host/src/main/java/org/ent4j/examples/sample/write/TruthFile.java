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
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.Room;
import org.ent4j.examples.sample.school.Subject;

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
        var idents = new EdtIdents(seen);
        var school = seen.school();
        seen.teachers().forEach(who -> teacher(seen, idents.teachers().of(who), who));
        seen.subjects().forEach(it -> subject(seen, idents.subjects().of(it), it));
        school.divisions()
                .forEach(it -> audience(seen, ItemKind.CLASS, idents.divisions().of(it), it));
        school.groups()
                .forEach(it -> audience(seen, ItemKind.GROUP, idents.groups().of(it), it));
        school.rooms().forEach(it -> room(seen, idents.rooms().of(it), it));
        school.pupils().forEach(who -> pupil(seen, idents.pupil(who), who));
    }

    /** All items of the pair of STS files, which agree with each other; the key of a teacher is {@code type:id}. */
    void sts(Sighting seen) {
        var school = seen.school();
        seen.teachers().forEach(who -> teacher(seen, StsTexts.type(seen, who) + ":" + StsTexts.id(seen, who), who));
        seen.subjects().forEach(it -> subject(seen, it.code(), it));
        school.divisions()
                .forEach(it -> audience(seen, ItemKind.CLASS, seen.of(it).text(), it));
        school.groups().forEach(it -> audience(seen, ItemKind.GROUP, seen.of(it).text(), it));
        school.rooms().forEach(it -> room(seen, seen.of(it).text(), it));
    }

    private void teacher(Sighting seen, String key, Agent agent) {
        var printed = seen.of(agent);
        add(seen, ItemKind.TEACHER, key, printed.text().label(), Long.toString(agent.id()), printed);
    }

    private void pupil(Sighting seen, String key, Pupil pupil) {
        var printed = seen.of(pupil);
        add(seen, ItemKind.PUPIL, key, printed.text().label(), Long.toString(pupil.id()), printed);
    }

    private void subject(Sighting seen, String key, Subject subject) {
        var printed = seen.of(subject);
        add(seen, ItemKind.SUBJECT, key, printed.text().label(), subject.code(), printed);
    }

    /** EDT has one name for a class or a group, STS has a code and a label. */
    private void audience(Sighting seen, ItemKind kind, String key, Audience audience) {
        var printed = seen.of(audience);
        var label = seen.source() == Source.EDT ? printed.text() : seen.label(audience);
        add(seen, kind, key, label, seen.school().structure() + "$" + audience.code(), printed);
    }

    private void room(Sighting seen, String key, Room room) {
        add(seen, ItemKind.ROOM, key, seen.of(room).text(), room.code(), seen.of(room));
    }

    private void add(Sighting seen, ItemKind kind, String key, String label, String truth, Printed<?> printed) {
        lines++;
        noisy += printed.noise().isPresent() ? 1 : 0;
        line("{\"uai\":" + Json.text(seen.school().uai().value())
                + ",\"source\":" + Json.text(seen.source().name())
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
