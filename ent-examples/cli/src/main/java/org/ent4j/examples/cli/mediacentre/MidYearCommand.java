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
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
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

    @Option(names = "--resource", required = true, paramLabel = "${bundle:label.name}", descriptionKey = "mid-year.resource")
    private String resource = "";

    @Option(
            names = "--delivered",
            required = true,
            paramLabel = "2026-10-05",
            converter = DayConverter.class,
            descriptionKey = "mid-year.delivered")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private LocalDate delivered;

    @Option(names = "--on", paramLabel = "2026-11-02", converter = DayConverter.class, descriptionKey = "mediacentre.on")
    private @Nullable LocalDate day;

    @Option(names = "--work", paramLabel = "oui|non", converter = YesOrNo.class, descriptionKey = "mid-year.work")
    private @Nullable Boolean work;

    @Option(names = "--recovery", paramLabel = "oui|non", converter = YesOrNo.class, descriptionKey = "mid-year.recovery")
    private @Nullable Boolean recovery;

    @Option(names = "--service-richer", descriptionKey = "mid-year.richer")
    private boolean richer;

    /** {@code oui} or {@code yes}, {@code non} or {@code no}. */
    static final class YesOrNo implements ITypeConverter<Boolean> {
        @Override
        public Boolean convert(String text) {
            return switch (Folding.fold(text)) {
                case "OUI", "YES" -> true;
                case "NON", "NO" -> false;
                default -> throw new Mistyped(Label.of(
                        "« %s » ne convient pas ; au choix : oui, non".formatted(text),
                        "'%s' does not fit; one of: yes, no".formatted(text)));
            };
        }
    }

    @Override
    public Integer call() {
        var answer = MidYearRules.answer(new MidYearCase(
                "",
                resource,
                delivered,
                day == null ? LocalDate.now(ZoneId.systemDefault()) : day,
                Optional.ofNullable(work),
                Optional.ofNullable(recovery),
                richer));
        var json = new LinkedHashMap<String, Object>();
        json.put("serviceStays", answer.isConnectorKept());
        json.putAll(FindingsView.json(answer));
        return output.answer(
                Answer.of(answer.isConnectorKept(), json, List.of(Messages.render(answer, output.lang()))));
    }
}
