package org.ent4j.examples.cli.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.release.Connector;
import org.ent4j.catalogue.release.Connector.AskedAttribute;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent services connectors}: which attributes go out to each kind of service, and why. */
@Command(name = "connectors", resourceBundle = "org.ent4j.examples.cli.usage")
final class ConnectorsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "CODE", arity = "0..1", descriptionKey = "services.connectors.code")
    private @Nullable String code;

    @Override
    public Integer call() {
        var connectors = Optional.ofNullable(code)
                .map(each -> List.of(FormOptions.known(each)))
                .orElseGet(() -> UsualConnectors.all().all());
        var lines = new ArrayList<String>();
        connectors.forEach(each -> lines.addAll(lines(each)));
        return output.answer(Answer.done(
                Map.of(
                        "connectors",
                        connectors.stream().map(ConnectorsCommand::json).toList()),
                lines));
    }

    private List<String> lines(Connector connector) {
        var lines = new ArrayList<String>();
        lines.add("%s%s%s, %s"
                .formatted(
                        connector.code(),
                        output.in(" : ", ": "),
                        connector.label().in(output.lang()),
                        connector.principal().label().in(output.lang())));
        connector
                .attributes()
                .forEach(each -> lines.add("  %s (%s, %s)%s%s"
                        .formatted(
                                each.wireName(),
                                each.attribute().label().in(output.lang()),
                                each.attribute().sensitivity().label().in(output.lang()),
                                output.in(" : ", ": "),
                                each.purpose().in(output.lang()))));
        return lines;
    }

    private static Map<String, Object> json(Connector connector) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", connector.code());
        json.put("fr", connector.label().fr());
        json.put("en", connector.label().en());
        json.put("principal", connector.principal().name());
        json.put(
                "attributes",
                connector.attributes().stream().map(ConnectorsCommand::json).toList());
        json.put("source", connector.source());
        return json;
    }

    private static Map<String, Object> json(AskedAttribute asked) {
        var json = new LinkedHashMap<String, Object>();
        json.put("attribute", asked.attribute().sdetName());
        json.put("wireName", asked.wireName());
        json.put("sensitivity", asked.attribute().sensitivity().name());
        json.put("fr", asked.purpose().fr());
        json.put("en", asked.purpose().en());
        return json;
    }
}
