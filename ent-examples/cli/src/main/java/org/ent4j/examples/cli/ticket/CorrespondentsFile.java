package org.ent4j.examples.cli.ticket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.StrictJson;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.spi.Correspondents;

/**
 * The correspondants ENT of schools, of the form {@code ent-ticket-correspondents/1}; kept beside the data.
 *
 * @param schools each once, with its correspondents in the order in which others turn to them
 */
public record CorrespondentsFile(String format, List<School> schools) implements Correspondents {

    static final String FORMAT = "ent-ticket-correspondents/1";
    static final CorrespondentsFile NONE = new CorrespondentsFile(FORMAT, List.of());

    private static final String NAME = "ticket-correspondents.json";
    private static final long MOST_BYTES = 64L << 20;
    private static final StrictJson JSON = StrictJson.of(new DomainModule());

    /** Those of a school. */
    public record School(StructureId school, List<Correspondent> correspondents) {
        public School {
            correspondents = List.copyOf(correspondents);
        }
    }

    /** @throws IllegalArgumentException when it is of another form, or a school is there twice */
    public CorrespondentsFile {
        schools = List.copyOf(schools);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
        var seen = new HashSet<StructureId>();
        for (var each : schools) {
            if (!seen.add(each.school())) {
                throw new IllegalArgumentException("2 × " + each.school());
            }
        }
    }

    static CorrespondentsFile read(Path file) {
        return JsonFile.read(file, MOST_BYTES, in -> JSON.read(in, CorrespondentsFile.class));
    }

    /** Those that are kept beside the data; none when nobody has named any. */
    static CorrespondentsFile kept(Path folder) {
        var file = folder.resolve(NAME);
        return Files.exists(file) ? read(file) : NONE;
    }

    void keep(Path folder) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, NAME, ".part");
        write(Files.newOutputStream(part));
        Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }

    void write(OutputStream out) throws IOException {
        JSON.write(this, out);
    }

    /** With those schools as the other has them. */
    CorrespondentsFile with(CorrespondentsFile other) {
        Map<StructureId, School> all = new LinkedHashMap<>();
        Stream.concat(schools.stream(), other.schools.stream()).forEach(each -> all.put(each.school(), each));
        return new CorrespondentsFile(FORMAT, List.copyOf(all.values()));
    }

    @Override
    public List<Correspondent> of(StructureId school) {
        return schools.stream()
                .filter(each -> each.school().equals(school))
                .findFirst()
                .map(School::correspondents)
                .orElseGet(List::of);
    }

    /** The id itself of somebody who is nowhere a correspondent. */
    String name(PersonId person) {
        return schools.stream()
                .flatMap(each -> each.correspondents().stream())
                .filter(each -> each.person().equals(person))
                .map(Correspondent::name)
                .findFirst()
                .orElse(person.value());
    }
}
