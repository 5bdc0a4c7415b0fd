package org.ent4j.examples.cli.checklist;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Checklist;
import org.ent4j.catalogue.Checklist.Saying;
import org.ent4j.catalogue.Checklist.Year;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent checklist mark}: says something of a step; 1 when it is refused. */
@Command(name = "mark", resourceBundle = "org.ent4j.examples.cli.usage")
final class ChecklistMarkCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ChecklistOptions options = new ChecklistOptions();

    @Option(
            names = "--step",
            required = true,
            paramLabel = "${bundle:label.step}",
            converter = OfStep.class,
            descriptionKey = "checklist.mark.step")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private RentreeStep step;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private What what;

    /** One of them. */
    private static final class What {
        @Option(names = "--note", paramLabel = "${bundle:label.text}", descriptionKey = "checklist.mark.note")
        private @Nullable String note;

        @Option(
                names = "--postpone",
                paramLabel = "2026-09-30",
                converter = DayConverter.class,
                descriptionKey = "checklist.mark.postpone")
        private @Nullable LocalDate postpone;

        @Option(names = "--declare", descriptionKey = "checklist.mark.declare")
        private boolean declare;

        @Option(names = "--withdraw", descriptionKey = "checklist.mark.withdraw")
        private boolean withdraw;

        private Either<Refusal, Kept<RentreeMarks>> on(Checklist checklist, Saying saying, Year year, LocalDate day) {
            if (note != null) {
                return checklist.note(saying, year, note);
            } else if (postpone != null) {
                return checklist.postpone(saying, year, postpone, day);
            }
            return declare ? checklist.declare(saying, year) : checklist.withdraw(saying, year);
        }
    }

    /** By its name or its label. */
    static final class OfStep implements ITypeConverter<RentreeStep> {
        @Override
        public RentreeStep convert(String text) {
            return Choices.choose(text, RentreeStep.values(), RentreeStep::label);
        }
    }

    @Override
    public Integer call() {
        try (var opened = options.open()) {
            var year = options.one(opened);
            var checklist = options.context(opened).checklist();
            var saying = new Saying(options.by(), ChecklistOptions.now(), step, checklist.version(year));
            return output.answer(what.on(checklist, saying, year, options.day())
                    .fold(
                            refusal -> RefusalView.answer(refusal, output),
                            kept -> MarksView.answer(
                                    kept,
                                    List.of(output.in("noté : ", "marked: ")
                                            + step.label().in(output.lang())))));
        }
    }
}
