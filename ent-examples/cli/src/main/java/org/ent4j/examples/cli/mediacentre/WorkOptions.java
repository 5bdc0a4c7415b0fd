package org.ent4j.examples.cli.mediacentre;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.catalogue.mediacentre.policy.MidYearCase;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What is known of the work that people have in a service whose resource came into the GAR. */
final class WorkOptions {

    @Option(
            names = "--delivered",
            required = true,
            paramLabel = "2026-10-05",
            converter = DayConverter.class,
            descriptionKey = "mid-year.delivered")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private LocalDate delivered;

    @Option(names = "--work", paramLabel = "oui|non", converter = OfSaid.class, descriptionKey = "mid-year.work")
    private @Nullable Said work;

    @Option(
            names = "--recovery",
            paramLabel = "oui|non",
            converter = OfSaid.class,
            descriptionKey = "mid-year.recovery")
    private @Nullable Said recovery;

    @Option(names = "--service-richer", descriptionKey = "mid-year.richer")
    private boolean richer;

    /** An answer to a question. */
    enum Said implements Labelled {
        YES("oui", "yes"),
        NO("non", "no");

        private final Label label;

        Said(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }

        /** Nothing when nobody answered. */
        static Optional<Boolean> isYes(@Nullable Said said) {
            return Optional.ofNullable(said).map(each -> each == YES);
        }
    }

    /** By its name or its label. */
    static final class OfSaid implements ITypeConverter<Said> {
        @Override
        public Said convert(String text) {
            return Choices.choose(text, Said.values(), Said::label);
        }
    }

    MidYearCase of(String service, String resource, LocalDate day) {
        return new MidYearCase(service, resource, delivered, day, Said.isYes(work), Said.isYes(recovery), richer);
    }
}
