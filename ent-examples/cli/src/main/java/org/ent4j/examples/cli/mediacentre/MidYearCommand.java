package org.ent4j.examples.cli.mediacentre;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.mediacentre.policy.MidYearCase;
import org.ent4j.catalogue.mediacentre.policy.MidYearRules;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent mediacentre mid-year}: which access stays; 1 when the service does not. */
@Command(name = "mid-year", resourceBundle = "org.ent4j.examples.cli.usage")
final class MidYearCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--resource",
            required = true,
            paramLabel = "${bundle:label.name}",
            descriptionKey = "mid-year.resource")
    private String resource = "";

    @Option(
            names = "--delivered",
            required = true,
            paramLabel = "2026-10-05",
            converter = DayConverter.class,
            descriptionKey = "mid-year.delivered")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private LocalDate delivered;

    @Option(
            names = "--on",
            paramLabel = "2026-11-02",
            converter = DayConverter.class,
            descriptionKey = "mediacentre.on")
    private @Nullable LocalDate day;

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

    @Override
    public Integer call() {
        var answer = MidYearRules.answer(new MidYearCase(
                "",
                resource,
                delivered,
                day == null ? LocalDate.now(ZoneId.systemDefault()) : day,
                Said.isYes(work),
                Said.isYes(recovery),
                richer));
        var json = new LinkedHashMap<String, Object>();
        json.put("serviceStays", answer.isConnectorKept());
        json.putAll(FindingsView.json(answer));
        return output.answer(
                Answer.of(answer.isConnectorKept(), json, List.of(Messages.render(answer, output.lang()))));
    }
}
