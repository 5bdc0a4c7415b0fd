package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.mediacentre.access.AccessFacts;
import org.ent4j.catalogue.mediacentre.access.AccessLook;
import org.ent4j.catalogue.mediacentre.access.AccessRules;
import org.ent4j.catalogue.mediacentre.access.MediacentreSettings;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Rule.Refused;
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

    /** One of the two. */
    static final class Source {
        @Option(names = "--in", required = true, paramLabel = "JSON", descriptionKey = "mediacentre.why.in")
        private @Nullable Path in;

        @Option(names = "--example", required = true, paramLabel = "JSON", descriptionKey = "mediacentre.why.example")
        private @Nullable Path example;
    }

    @Override
    public Integer call() {
        if (source.example != null) {
            Written.write(source.example, out -> ServicesFile.JSON.write(WhyFile.example(), out));
            return output.answer(Written.answer(output, source.example));
        }
        return source.in == null ? Answer.UNUSABLE : output.answer(answer(WhyFile.read(source.in)));
    }

    private Answer answer(AccessFacts facts) {
        var obstacles = AccessRules.obstacles(facts, MediacentreSettings.USUAL);
        var json = new LinkedHashMap<String, Object>();
        json.put("resource", facts.resource());
        json.put("visible", obstacles.isEmpty());
        json.put("obstacles", obstacles.stream().map(WhyCommand::json).toList());
        return Answer.of(obstacles.isEmpty(), json, lines(facts, obstacles));
    }

    private static Map<String, Object> json(Refused<AccessLook> refused) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", refused.rule().id());
        json.putAll(FindingsView.json(refused.reason()));
        return json;
    }

    private List<String> lines(AccessFacts facts, List<Refused<AccessLook>> obstacles) {
        var lines = new ArrayList<String>();
        lines.add(
                obstacles.isEmpty()
                        ? output.in("« %s » est visible", "'%s' is visible").formatted(facts.resource())
                        : output.in("« %s » n'est pas visible :", "'%s' is not visible:")
                                .formatted(facts.resource()));
        obstacles.forEach(each -> lines.add("  " + FindingsView.line(each, output)));
        return lines;
    }
}
