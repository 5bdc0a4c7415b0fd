package org.ent4j.examples.cli.directory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.oneroster.OneRosterBundle;
import org.ent4j.directory.feed.oneroster.OneRosterDefect;
import org.ent4j.directory.feed.oneroster.OneRosterExport;
import org.ent4j.directory.feed.oneroster.OneRosterExport.Detail;
import org.ent4j.directory.feed.oneroster.OneRosterFile;
import org.ent4j.directory.feed.oneroster.OneRosterFiles;
import org.ent4j.directory.feed.oneroster.OneRosterManifest.Mode;
import org.ent4j.directory.feed.oneroster.OneRosterReader;
import org.ent4j.directory.feed.oneroster.OneRosterWriter;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.output.YearConverter;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory oneroster}: writes the directory as a bundle of OneRoster 1.2. */
@Command(name = "oneroster", resourceBundle = "org.ent4j.examples.cli.usage")
final class DirectoryOneRosterCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "${bundle:label.folder}|ZIP",
            descriptionKey = "oneroster.out")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path out;

    @Option(
            names = "--uai",
            paramLabel = "UAI",
            arity = "1..*",
            converter = UaiConverter.class,
            descriptionKey = "oneroster.uai")
    private List<Uai> uais = List.of();

    @Option(
            names = "--delta-since",
            paramLabel = "${bundle:label.folder}|ZIP",
            descriptionKey = "oneroster.delta-since")
    private @Nullable Path since;

    @Option(names = "--emails", descriptionKey = "oneroster.emails")
    private boolean emails;

    @Option(names = "--demographics", descriptionKey = "oneroster.demographics")
    private boolean demographics;

    @Option(names = "--ine", descriptionKey = "oneroster.ine")
    private boolean ine;

    @Option(names = "--year", paramLabel = "AAAA", converter = YearConverter.class, descriptionKey = "oneroster.year")
    private @Nullable SchoolYear year;

    @Option(names = "--system", paramLabel = "CODE", defaultValue = "ent", descriptionKey = "oneroster.system")
    private String system = "ent";

    @Override
    public Integer call() {
        try (var opened = data.openExisting()) {
            var directory = opened.directory();
            var structures = structures(directory);
            var state = export().bundle(directory, structures);
            var bundle = base().map(base -> state.since(base, Instant.now(Clock.systemUTC())))
                    .orElse(state);
            OneRosterWriter.write(bundle, out);
            return output.answer(answer(bundle, structures.size()));
        }
    }

    private OneRosterExport export() {
        var day = Today.inFrance();
        var export = OneRosterExport.of(Optional.ofNullable(year).orElseGet(() -> SchoolYear.of(day)), system);
        export = emails ? export.with(Detail.EMAILS) : export;
        export = demographics ? export.with(Detail.DEMOGRAPHICS) : export;
        return ine ? export.with(Detail.INE) : export;
    }

    private List<StructureId> structures(Directory directory) {
        return uais.isEmpty()
                ? directory.structures().stream().map(Structure::id).toList()
                : uais.stream().map(uai -> structure(directory, uai)).toList();
    }

    private static StructureId structure(Directory directory, Uai uai) {
        return directory
                .structure(uai)
                .map(Structure::id)
                .orElseThrow(() -> new Unusable(
                        "directory.unknown-structure",
                        Label.of(
                                "%s n'est pas dans l'annuaire".formatted(uai),
                                "%s is not in the directory".formatted(uai))));
    }

    /** The bundle written before; a delta is none to go on from. */
    private Optional<OneRosterBundle> base() {
        return Optional.ofNullable(since).map(path -> {
            var read = OneRosterReader.read(OneRosterFiles.at(path));
            read.fatal().ifPresent(fatal -> {
                throw Unusable.of(fatal);
            });
            var base = read.rows().get(0);
            if (base.manifest().modes().containsValue(Mode.DELTA)) {
                throw Refusals.unusable(new OneRosterDefect.DeltaWithoutBase());
            }
            return base;
        });
    }

    private Answer answer(OneRosterBundle bundle, int structures) {
        var json = new LinkedHashMap<String, Object>();
        json.put("out", out.toString());
        json.put("mode", since == null ? Mode.BULK.word() : Mode.DELTA.word());
        json.put("structures", structures);
        json.put("files", files(bundle));
        return Answer.done(json, lines(bundle, structures));
    }

    private static List<Map<String, Object>> files(OneRosterBundle bundle) {
        var files = new ArrayList<Map<String, Object>>();
        for (var file : OneRosterFile.values()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("file", file.fileName());
            json.put("active", bundle.rows(file).size());
            json.put("gone", bundle.goneRows(file).size());
            files.add(json);
        }
        return files;
    }

    private List<String> lines(OneRosterBundle bundle, int structures) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%s : %d établissements", "%s: %d schools").formatted(out, structures));
        for (var file : OneRosterFile.values()) {
            var gone = bundle.goneRows(file).size();
            var rows = output.in("  %s : %d lignes", "  %s: %d rows")
                    .formatted(file.fileName(), bundle.rows(file).size());
            lines.add(
                    gone == 0
                            ? rows
                            : rows
                                    + output.in(", %d à supprimer", ", %d to be deleted")
                                            .formatted(gone));
        }
        return lines;
    }
}
