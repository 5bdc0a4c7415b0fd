package org.ent4j.examples.cli.privacy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.directory.privacy.PersonData;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.directory.privacy.json.PersonDataJson;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.PrivateFiles;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory privacy export}: everything that is kept of a person, as JSON. */
@Command(name = "export", resourceBundle = "org.ent4j.examples.cli.usage")
final class PrivacyExportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final PersonOption person = new PersonOption();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--out", paramLabel = "JSON", descriptionKey = "privacy.out")
    private @Nullable Path out;

    @Option(names = "--overwrite", descriptionKey = "privacy.overwrite")
    private boolean overwriting;

    @Override
    public Integer call() {
        var how = access.access();
        if (out != null && !overwriting && Files.exists(out)) {
            throw new Unusable(
                    "privacy.there",
                    Label.of(
                            "%s existe déjà ; indiquez un autre fichier, ou --overwrite pour le remplacer"
                                    .formatted(out),
                            "%s is there already; name another file, or --overwrite to replace it".formatted(out)));
        }
        try (var opened = data.openExisting()) {
            var found = PrivacyView.open(opened, Retention.USUAL).export(person.id(), how);
            return out == null ? print(found) : write(found, out);
        }
    }

    private int print(PersonData found) {
        if (found.isEmpty()) {
            output.remark(nothing());
        }
        output.out().print(PersonDataJson.text(found));
        output.out().flush();
        return found.isEmpty() ? Answer.NO : Answer.DONE;
    }

    private Label nothing() {
        return Label.of(
                "%s : rien n'est conservé".formatted(person.id()), "%s: nothing is kept".formatted(person.id()));
    }

    private int write(PersonData found, Path file) {
        if (!found.isEmpty()) {
            save(found, file);
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("person", found.id().value());
        json.put("file", found.isEmpty() ? "" : file.toString());
        json.put("counts", PrivacyView.json(found.holdings()));
        var line = found.isEmpty() ? nothing().in(output.lang()) : "%s → %s".formatted(found.id(), file);
        return output.answer(Answer.of(!found.isEmpty(), json, List.of(line)));
    }

    private static void save(PersonData found, Path file) {
        try {
            Files.deleteIfExists(file);
            try (var writer = new OutputStreamWriter(PrivateFiles.create(file), StandardCharsets.UTF_8)) {
                PersonDataJson.write(found, writer);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
