package org.ent4j.examples.cli.ticket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.NewFile;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent ticket replay}: plays scripts of assistance, all bundled ones by default, and compares with what they say. */
@Command(name = "replay", resourceBundle = "org.ent4j.examples.cli.usage")
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "ticket.replay.in")
    private @Nullable Path file;

    @Option(names = "--scenario", paramLabel = "${bundle:label.name}", descriptionKey = "ticket.replay.scenario")
    private @Nullable String name;

    @Option(names = "--list", descriptionKey = "ticket.replay.list")
    private boolean list;

    @Option(names = "--example", paramLabel = "JSON", descriptionKey = "ticket.replay.example")
    private @Nullable Path example;

    @Override
    public Integer call() {
        if (file != null && (name != null || list || example != null) || list && (name != null || example != null)) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "donnez --in, --scenario, --example ou --list",
                            "give --in, --scenario, --example or --list"));
        }
        if (list) {
            return output.answer(listed());
        }
        return example == null ? output.answer(played()) : output.answer(written(example));
    }

    private Answer written(Path copy) {
        NewFile.write(copy, ScenarioFile.bytes(names().get(0)));
        return Answer.done(
                Map.of("written", copy.toString()),
                List.of(output.in("scénario écrit dans " + copy, "scenario written to " + copy)));
    }

    private List<String> names() {
        return Optional.ofNullable(name)
                .map(each -> Optional.of(each)
                        .filter(ScenarioFile.BUNDLED::contains)
                        .map(List::of)
                        .orElseThrow(ReplayCommand::unknown))
                .orElse(ScenarioFile.BUNDLED);
    }

    private static Unusable unknown() {
        var all = String.join(", ", ScenarioFile.BUNDLED);
        return new Unusable("usage", Label.of("--scenario : au choix : " + all, "--scenario: one of: " + all));
    }

    private Answer listed() {
        var json = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        for (var each : ScenarioFile.BUNDLED) {
            var title = ScenarioFile.bundled(each).title();
            var entry = new LinkedHashMap<String, Object>();
            entry.put("name", each);
            entry.putAll(PlayView.both(title));
            json.add(entry);
            lines.add("%-18s %s".formatted(each, title.in(output.lang())));
        }
        return Answer.done(Map.of("list", json), lines);
    }

    private Answer played() {
        var views = views();
        var isAsExpected = views.stream().allMatch(PlayView::isAsExpected);
        var json = new LinkedHashMap<String, Object>();
        json.put("asExpected", isAsExpected);
        json.put("scenarios", views.stream().map(PlayView::json).toList());
        var lines = new ArrayList<String>();
        views.forEach(view -> {
            lines.addAll(view.lines());
            lines.add("");
        });
        var failed = views.stream().filter(view -> !view.isAsExpected()).count();
        lines.add(
                isAsExpected
                        ? output.in("%d scénario(s), tous comme attendu", "%d scenario(s), all as expected")
                                .formatted(views.size())
                        : output.in(
                                        "%d scénario(s), dont %d autrement qu'attendu",
                                        "%d scenario(s), %d not as expected")
                                .formatted(views.size(), failed));
        return Answer.of(isAsExpected, json, lines);
    }

    private List<PlayView> views() {
        return file == null
                ? names().stream()
                        .map(each -> new PlayView(each, ScenarioFile.bundled(each), output))
                        .toList()
                : List.of(new PlayView(String.valueOf(file.getFileName()), ScenarioFile.read(file), output));
    }
}
