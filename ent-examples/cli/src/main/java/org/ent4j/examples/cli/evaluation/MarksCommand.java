package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations marks}: what the family of a pupil sees on a day of the marks of a period, and why not the rest; as a
 * teacher, all of it. Exits 1 when rows of the file are refused.
 */
@Command(name = "marks", resourceBundle = "org.ent4j.examples.cli.usage")
final class MarksCommand implements Callable<Integer> {

    private static final BundledExample BUNDLED = new BundledExample("marks.json");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "marks.in")
    private @Nullable Path file;

    @Mixin
    private final ExampleOption example = new ExampleOption();

    @Option(names = "--pupil", paramLabel = "ID", descriptionKey = "marks.pupil")
    private @Nullable String pupil;

    @Option(names = "--as", paramLabel = "family|teacher", descriptionKey = "marks.as")
    private MarksReader reader = MarksReader.FAMILY;

    @Option(names = "--day", paramLabel = "2026-10-12", converter = DayConverter.class, descriptionKey = "marks.day")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        return example.given(BUNDLED, file, output, pupil, day)
                .orElseGet(() -> answer(MarksFile.read(Objects.requireNonNull(file))));
    }

    private int answer(MarksQuestion question) {
        if (pupil == null || day == null) {
            throw ExampleOption.usage("donnez --pupil et --day avec --in", "give --pupil and --day with --in");
        }
        var view = new MarksView(question, known(question, pupil), reader, day);
        return output.answer(Answer.of(question.refused().isEmpty(), view.json(), view.lines(output)));
    }

    private static PersonId known(MarksQuestion question, String pupil) {
        var pupils = question.pupils().days().keySet();
        if (pupils.stream().noneMatch(each -> each.value().equals(pupil))) {
            var known = pupils.stream().map(PersonId::value).sorted().collect(Collectors.joining(", "));
            throw ExampleOption.usage(
                    "--pupil : « %s » n'est pas dans le fichier ; au choix : %s".formatted(pupil, known),
                    "--pupil: '%s' is not in the file; one of: %s".formatted(pupil, known));
        }
        return new PersonId(pupil);
    }
}
