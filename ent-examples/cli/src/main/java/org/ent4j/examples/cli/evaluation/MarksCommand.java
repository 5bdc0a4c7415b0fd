package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.viescolaire.JsonInput;
import org.ent4j.model.id.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations marks}: what the family of a pupil sees on a day of the marks of a period, and why not the rest; as a
 * teacher, all of it. Exits 1 when rows of the file are refused.
 */
@Command(name = "marks", resourceBundle = "org.ent4j.examples.cli.usage")
final class MarksCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", required = true, paramLabel = "JSON", descriptionKey = "marks.in")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Option(names = "--pupil", required = true, paramLabel = "ID", descriptionKey = "marks.pupil")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String pupil;

    @Option(names = "--as", paramLabel = "family|teacher", descriptionKey = "marks.as")
    private MarksReader reader = MarksReader.FAMILY;

    @Option(
            names = "--day",
            required = true,
            paramLabel = "2026-10-12",
            converter = DayConverter.class,
            descriptionKey = "marks.day")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private LocalDate day;

    @Override
    public Integer call() {
        var question = MarksFile.read(file);
        var person = new PersonId(pupil);
        if (!question.pupils().days().containsKey(person)) {
            throw JsonInput.read(file).child("pupils").unusable("--pupil " + pupil);
        }
        var view = new MarksView(question, person, reader, day);
        return output.answer(Answer.of(question.refused().isEmpty(), view.json(), view.lines(output)));
    }
}
