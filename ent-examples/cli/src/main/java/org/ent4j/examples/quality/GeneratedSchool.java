package org.ent4j.examples.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.examples.host.DirectoryHostItems;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.write.MemoryOutput;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceTimetable;

/** A school of the sample in memory: its directory as imported from AAF, its timetable files, and the truth about them. */
final class GeneratedSchool {

    private static final int LYCEE = 3;
    private static final int CLASSES_OF_A_LARGE_LYCEE = 21;

    private final Map<String, byte[]> files;
    private final Directory directory;
    private final StructureId structure;

    private final Uai uai;

    private GeneratedSchool(Map<String, byte[]> files, Uai uai) {
        this.files = files;
        this.uai = uai;
        this.directory = imported(files);
        this.structure = directory.structure(uai).orElseThrow().id();
    }

    static GeneratedSchool of(long seed) {
        return of(SampleSpec.builder().schools(1).seed(seed).build(), 0);
    }

    /** The fourth school of an académie is a lycée: with twenty classes a level, one of 2,000 pupils. */
    static GeneratedSchool lycee(long seed) {
        return of(
                SampleSpec.builder()
                        .schools(LYCEE + 1)
                        .seed(seed)
                        .lyceeClasses(CLASSES_OF_A_LARGE_LYCEE)
                        .build(),
                LYCEE);
    }

    /** The same lycée with a file of which every item that can be disturbed is. */
    static GeneratedSchool disturbedLycee(long seed) {
        return of(
                SampleSpec.builder()
                        .schools(LYCEE + 1)
                        .seed(seed)
                        .noise(1)
                        .lyceeClasses(CLASSES_OF_A_LARGE_LYCEE)
                        .build(),
                LYCEE);
    }

    private static GeneratedSchool of(SampleSpec spec, int index) {
        var output = new MemoryOutput();
        Sample.of(spec).get().writeTo(output, Progress.NONE);
        return new GeneratedSchool(output.files(), Academie.uai(index));
    }

    private static Directory imported(Map<String, byte[]> files) {
        var directory = Directory.on(new InMemoryDirectory());
        var feed = AafFeed.of(named(files, "aaf/", ".xml").toList()).complete();
        var plan = directory
                .plan(feed, ImportPolicy.usual(LocalDate.of(2026, 9, 1)))
                .get();
        directory.apply(plan).get();
        return directory;
    }

    private static Stream<FeedSource> named(Map<String, byte[]> files, String part, String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains(part) && file.getKey().endsWith(ending))
                .map(file -> FeedSource.bytes(name(file.getKey()), file.getValue()));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    StructureId structure() {
        return structure;
    }

    List<TruthLine> truth() {
        return TruthLine.all(bytes("truth.jsonl"), uai);
    }

    SourceTimetable edt() {
        return complete(EdtReader.read(file("/Edt_" + uai)));
    }

    SourceTimetable sts() {
        return complete(StsReader.readPair(file("/sts_emp_" + uai), file("/emp_sts_" + uai)));
    }

    private byte[] bytes(String name) {
        return files.entrySet().stream()
                .filter(file -> name(file.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private FeedSource file(String part) {
        return named(files, part, ".xml").findFirst().orElseThrow();
    }

    private static SourceTimetable complete(Imported<SourceTimetable> read) {
        if (!read.isComplete()) {
            throw new AssertionError(read.issues());
        }
        return read.rows().get(0);
    }

    /** What the directory has, and the rooms that the school knows. */
    List<HostItem> items() {
        var items = new ArrayList<>(new DirectoryHostItems(directory).of(structure));
        new String(bytes("rooms.csv"), UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .forEach(code -> items.add(HostItem.of(ItemKind.ROOM, code, code)));
        return items;
    }

    List<HostTie> ties() {
        return new DirectoryHostItems(directory).ties(structure);
    }

    /** The EDT file itself. */
    byte[] edtBytes() {
        return files.entrySet().stream()
                .filter(file -> name(file.getKey()).equals("Edt_" + uai + ".xml"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
