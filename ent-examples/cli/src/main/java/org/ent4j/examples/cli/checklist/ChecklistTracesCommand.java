package org.ent4j.examples.cli.checklist;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.trace.TraceCsv;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.trace.FoundTraces;
import org.ent4j.catalogue.trace.TraceQuery;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.PrivateFiles;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent checklist traces}: who did what to the catalogue, the last ones first. */
@Command(name = "traces", resourceBundle = "org.ent4j.examples.cli.usage")
final class ChecklistTracesCommand implements Callable<Integer> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ChecklistOptions options = new ChecklistOptions();

    @Option(names = "--who", paramLabel = "${bundle:label.person}", descriptionKey = "traces.who")
    private @Nullable String who;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "traces.kind")
    private @Nullable String kind;

    @Option(names = "--action", paramLabel = "ACTION", descriptionKey = "traces.action")
    private @Nullable String action;

    @Option(names = "--from", paramLabel = "2026-09-01", converter = DayConverter.class, descriptionKey = "traces.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "2026-09-30", converter = DayConverter.class, descriptionKey = "traces.to")
    private @Nullable LocalDate to;

    @Option(names = "--size", paramLabel = "N", defaultValue = "200", descriptionKey = "traces.size")
    private int size;

    @Option(names = "--out", paramLabel = "CSV", descriptionKey = "traces.out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var asked = query();
        try (var opened = options.open()) {
            var query =
                    options.named(opened).map(Scope::school).map(asked::where).orElse(asked);
            return output.answer(options.context(opened)
                    .traces()
                    .search(options.by(), query)
                    .fold(refusal -> RefusalView.answer(refusal, output), this::answer));
        }
    }

    private TraceQuery query() {
        if (size < 1) {
            throw new Unusable("usage", Label.of("--size est au moins 1", "--size is at least 1"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new Unusable("usage", Label.of("--to est avant --from", "--to is before --from"));
        }
        var first = Optional.ofNullable(from).orElse(BEGINNING).atStartOfDay(PARIS);
        var last = Optional.ofNullable(to)
                .map(day -> day.plusDays(1).atStartOfDay(PARIS).toInstant())
                .orElseGet(() -> ChecklistOptions.now().plusSeconds(1));
        var any = TraceQuery.between(first.toInstant(), last).atMost(size);
        var his = Optional.ofNullable(who)
                .filter(each -> !each.isBlank())
                .map(String::strip)
                .map(PersonId::new)
                .map(any::by)
                .orElse(any);
        var ofKind = Optional.ofNullable(kind).map(his::ofKind).orElse(his);
        return Optional.ofNullable(action).map(ofKind::doing).orElse(ofKind);
    }

    private Answer answer(FoundTraces found) {
        Optional.ofNullable(out).ifPresent(file -> write(found.traces(), file));
        var json = new LinkedHashMap<String, Object>();
        json.put("all", found.isAll());
        json.put(
                "traces",
                found.traces().stream().map(ChecklistTracesCommand::json).toList());
        return Answer.done(json, lines(found));
    }

    private static void write(List<Trace> traces, Path file) {
        try (var writer = new OutputStreamWriter(PrivateFiles.create(file), StandardCharsets.UTF_8)) {
            TraceCsv.write(traces, writer);
        } catch (FileAlreadyExistsException there) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            file + " : existe déjà, et n'est pas remplacé",
                            file + ": there already, and not replaced"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, Object> json(Trace trace) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", trace.at().toString());
        json.put("by", trace.by().value());
        json.put("where", trace.where().key());
        json.put("action", trace.action());
        json.put("kind", trace.kind());
        json.put("subject", trace.subject());
        return json;
    }

    private List<String> lines(FoundTraces found) {
        if (found.traces().isEmpty()) {
            return List.of(output.in("aucune trace", "no trace"));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("MOMENT", "TIME"),
                output.in("PERSONNE", "PERSON"),
                output.in("PÉRIMÈTRE", "SCOPE"),
                "ACTION",
                output.in("OBJET", "KIND"),
                output.in("IDENTIFIANT", "ID")));
        found.traces()
                .forEach(each -> rows.add(List.of(
                        each.at().toString(),
                        each.by().value(),
                        each.where().key(),
                        each.action(),
                        each.kind(),
                        each.subject())));
        var lines = new ArrayList<>(TextTable.lines(rows));
        if (!found.isAll()) {
            lines.add(output.in("il y en a d'autres, plus anciennes : --size", "there are more, older ones: --size"));
        }
        return lines;
    }
}
