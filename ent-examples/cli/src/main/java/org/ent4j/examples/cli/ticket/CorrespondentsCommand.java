package org.ent4j.examples.cli.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.host.file.NewFile;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent ticket correspondents}: who asks for which school. */
@Command(name = "correspondents", resourceBundle = "org.ent4j.examples.cli.usage")
final class CorrespondentsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private What what;

    /** One of them. */
    private static final class What {
        @Option(names = "--set", paramLabel = "JSON|CSV", descriptionKey = "correspondents.set")
        private @Nullable Path set;

        @Option(names = "--show", paramLabel = "${bundle:label.school}", descriptionKey = "correspondents.show")
        private @Nullable String show;

        @Option(names = "--example", paramLabel = "JSON", descriptionKey = "correspondents.example")
        private @Nullable Path example;
    }

    @Override
    public Integer call() {
        try {
            if (what.example != null) {
                return output.answer(written(what.example));
            }
            return output.answer(
                    what.set == null ? shown(List.of(new StructureId(String.valueOf(what.show)))) : set(what.set));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Answer set(Path file) throws IOException {
        var named = String.valueOf(file.getFileName()).endsWith(".csv")
                ? CorrespondentsTable.read(file)
                : CorrespondentsFile.read(file);
        CorrespondentsFile.kept(data.folder()).with(named).keep(data.folder());
        return shown(
                named.schools().stream().map(CorrespondentsFile.School::school).toList());
    }

    private Answer shown(List<StructureId> schools) {
        var kept = CorrespondentsFile.kept(data.folder());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("ÉTABLISSEMENT", "SCHOOL"),
                output.in("PERSONNE", "PERSON"),
                output.in("NOM", "NAME"),
                output.in("RÔLE", "ROLE"),
                output.in("JOURS", "DAYS")));
        var json = new ArrayList<Map<String, Object>>();
        for (var school : schools) {
            kept.of(school).forEach(each -> {
                rows.add(row(school, each));
                json.add(json(school, each));
            });
        }
        var lines = json.isEmpty()
                ? List.of(output.in("aucun correspondant ENT", "no correspondant ENT"))
                : TextTable.lines(rows);
        return Answer.of(!json.isEmpty(), Map.of("correspondents", json), lines);
    }

    private List<String> row(StructureId school, Correspondent each) {
        var days = each.when().map(when -> when.first() + " – " + when.last()).orElse("");
        return List.of(
                school.value(),
                each.person().value(),
                each.name(),
                each.role().label().in(output.lang()),
                days);
    }

    private static Map<String, Object> json(StructureId school, Correspondent each) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", school.value());
        json.put("person", each.person().value());
        json.put("name", each.name());
        json.put("role", each.role().name());
        each.when().ifPresent(when -> {
            json.put("first", when.first().toString());
            json.put("last", when.last().toString());
        });
        return json;
    }

    private Answer written(Path file) throws IOException {
        var example = new CorrespondentsFile(
                CorrespondentsFile.FORMAT,
                List.of(new CorrespondentsFile.School(
                        new StructureId("0350122T"),
                        List.of(
                                one("ruiz", "Mme Ruiz", CorrespondentRole.REFERENT_NUMERIQUE),
                                one("roche", "M. Roche", CorrespondentRole.DIRECTION)))));
        var bytes = new ByteArrayOutputStream();
        example.write(bytes);
        NewFile.write(file, bytes.toByteArray());
        return Answer.done(
                Map.of("written", file.toString()),
                List.of(output.in("exemple écrit dans " + file, "example written to " + file)));
    }

    private static Correspondent one(String id, String name, CorrespondentRole role) {
        return new Correspondent(new PersonId(id), name, role, Optional.empty());
    }
}
