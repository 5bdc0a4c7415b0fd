package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.MediacentreSetup;
import org.ent4j.catalogue.mediacentre.access.AccessFacts;
import org.ent4j.catalogue.mediacentre.access.AccessLook;
import org.ent4j.catalogue.mediacentre.access.AccessRules;
import org.ent4j.catalogue.mediacentre.access.MediacentreSettings;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.host.MediacentreContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent mediacentre why}: why somebody does not see a resource; 1 when he does not. */
@Command(name = "why", resourceBundle = "org.ent4j.examples.cli.usage")
final class WhyCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Source source;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--on",
            paramLabel = "2026-11-02",
            converter = DayConverter.class,
            descriptionKey = "mediacentre.on")
    private @Nullable LocalDate day;

    /** One of the three. */
    static final class Source {
        @Option(names = "--in", required = true, paramLabel = "JSON", descriptionKey = "mediacentre.why.in")
        private @Nullable Path in;

        @Option(names = "--example", required = true, paramLabel = "JSON", descriptionKey = "mediacentre.why.example")
        private @Nullable Path example;

        @ArgGroup(exclusive = false)
        private @Nullable WhoOptions who;
    }

    @Override
    public Integer call() {
        if (source.example != null) {
            Written.write(source.example, out -> ServicesFile.JSON.write(WhyFile.example(), out));
            return output.answer(Written.answer(output, source.example));
        }
        if (source.who != null) {
            return output.answer(ofTheData(source.who));
        }
        return source.in == null ? Answer.UNUSABLE : output.answer(ofTheFile(WhyFile.read(source.in)));
    }

    private Answer ofTheData(WhoOptions who) {
        var on = day == null ? LocalDate.now(MediacentreSetup.USUAL.zone()) : day;
        var gar = who.gar(on);
        try (var opened = data.openExisting()) {
            var context = MediacentreContext.of(opened, MediacentreSetup.USUAL, gar, on);
            var school = Schools.known(JooqDirectory.on(opened.dataSource()), who.school())
                    .id();
            var person = context.person(who.person())
                    .orElseThrow(() -> new Unusable(
                            "directory.unknown-person",
                            Label.of(
                                    who.person() + " n'est pas dans l'annuaire",
                                    who.person() + " is not in the directory")));
            return context.mediacentre()
                    .whyNot(
                            person,
                            on.atStartOfDay(MediacentreSetup.USUAL.zone()).toInstant(),
                            person,
                            school,
                            who.resource())
                    .fold(
                            refusal -> RespAffView.refused(refusal, output),
                            obstacles -> answer(gar.title(who.resource()), obstacles));
        }
    }

    private Answer ofTheFile(AccessFacts facts) {
        return answer(facts.resource(), AccessRules.obstacles(facts, MediacentreSettings.USUAL));
    }

    private Answer answer(String resource, List<Refused<AccessLook>> obstacles) {
        var json = new LinkedHashMap<String, Object>();
        json.put("resource", resource);
        json.put("visible", obstacles.isEmpty());
        json.put("obstacles", obstacles.stream().map(WhyCommand::json).toList());
        return Answer.of(obstacles.isEmpty(), json, lines(resource, obstacles));
    }

    private static Map<String, Object> json(Refused<AccessLook> refused) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", refused.rule().id());
        json.putAll(FindingsView.json(refused.reason()));
        return json;
    }

    private List<String> lines(String resource, List<Refused<AccessLook>> obstacles) {
        var lines = new ArrayList<String>();
        lines.add(
                obstacles.isEmpty()
                        ? output.in("« %s » est visible", "'%s' is visible").formatted(resource)
                        : output.in("« %s » n'est pas visible :", "'%s' is not visible:")
                                .formatted(resource));
        obstacles.forEach(each -> lines.add("  " + FindingsView.line(each, output)));
        return lines;
    }
}
