package org.ent4j.examples.cli.mediacentre;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.mediacentre.policy.MidYearRules;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.Today;
import org.ent4j.model.rule.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Option(
            names = "--on",
            paramLabel = "2026-11-02",
            converter = DayConverter.class,
            descriptionKey = "mediacentre.on")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        var answer = MidYearRules.answer(work.of("", resource, day == null ? Today.inFrance() : day));
        var json = new LinkedHashMap<String, Object>();
        json.put("serviceStays", answer.isConnectorKept());
        json.putAll(FindingsView.json(answer));
        return output.answer(
                Answer.of(answer.isConnectorKept(), json, List.of(Messages.render(answer, output.lang()))));
    }
}
