package org.ent4j.examples.cli.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent directory privacy trace}: who accessed the data of a person. */
@Command(name = "trace", resourceBundle = "org.ent4j.examples.cli.usage")
final class PrivacyTraceCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final PersonOption person = new PersonOption();

    @Override
    public Integer call() {
        try (var opened = data.openExisting()) {
            var entries = PrivacyView.open(opened, Retention.USUAL).trace(TraceQuery.of(person.id()));
            return output.answer(Answer.done(json(entries), lines(entries)));
        }
    }

    private Map<String, Object> json(List<TraceEntry> entries) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", person.id().value());
        json.put("total", entries.size());
        json.put("entries", entries.stream().map(PrivacyTraceCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(TraceEntry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("when", entry.when().toString());
        json.put("by", entry.by().map(PersonId::value).orElse(""));
        json.put("action", entry.action().name());
        json.put("why", entry.why());
        return json;
    }

    private List<String> lines(List<TraceEntry> entries) {
        var lines = new ArrayList<String>();
        entries.forEach(entry -> lines.add(line(entry)));
        lines.add(output.in("%d accès", "%d access(es)").formatted(entries.size()));
        return lines;
    }

    private String line(TraceEntry entry) {
        var by = entry.by().map(PersonId::value).orElse(output.in("le portail", "the portal"));
        var why = entry.why().isEmpty() ? "" : " (" + entry.why() + ")";
        return "%s  %s  %s%s".formatted(entry.when(), by, entry.action().label().in(output.lang()), why);
    }
}
