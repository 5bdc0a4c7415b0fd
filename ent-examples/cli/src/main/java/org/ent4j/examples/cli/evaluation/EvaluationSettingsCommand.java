package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Json;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.json.SettingsJson;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.settings.DefaultSettings;
import org.ent4j.viescolaire.settings.SettingsTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations settings}: the settings of a school's evaluations, and what changes would make of them; with {@code
 * --apply}, what counts then. Exits 1 when a change is refused: nothing is applied then.
 */
@Command(name = "settings", resourceBundle = "org.ent4j.examples.cli.usage")
final class EvaluationSettingsCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final long MOST_BYTES = 16L << 20;

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "evaluations.settings.in")
    private @Nullable Path file;

    @Option(names = "--apply", descriptionKey = "evaluations.settings.apply")
    private boolean apply;

    @Option(names = "--example", descriptionKey = "evaluations.settings.example")
    private boolean example;

    @Override
    public Integer call() {
        var in = Optional.ofNullable(file);
        if (example && (in.isPresent() || apply)) {
            throw new Unusable(
                    "usage",
                    Label.of("--example ne va pas avec --in ou --apply", "--example does not go with --in or --apply"));
        }
        if (example) {
            var json = SettingsJson.fields(SettingsExample.of(defaults()));
            return output.answer(Answer.done(json, List.of(Json.text(json))));
        }
        var path = in.orElseThrow(
                () -> new Unusable("usage", Label.of("donnez --in ou --example", "give --in or --example")));
        var view = SettingsView.of(read(path), defaults(), apply);
        return output.answer(Answer.of(view.isFine(), view.json(), new SettingsText(view, output).lines()));
    }

    private static DefaultSettings defaults() {
        return DefaultSettings.of(
                        AveragePolicy.usual(),
                        MarkBookPolicy.usual(ZONE),
                        ConseilPolicy.usual(ZONE),
                        BulletinPolicy.usual())
                .build();
    }

    private static SettingsTrial read(Path file) {
        return JsonFile.read(file, MOST_BYTES, SettingsJson::read);
    }
}
