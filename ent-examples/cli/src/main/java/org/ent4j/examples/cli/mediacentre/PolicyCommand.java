package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.json.MediacentreJson;
import org.ent4j.catalogue.mediacentre.policy.GarIntegration;
import org.ent4j.catalogue.mediacentre.policy.PolicyRow;
import org.ent4j.catalogue.mediacentre.policy.PolicyTable;
import org.ent4j.catalogue.mediacentre.policy.ResourceKind;
import org.ent4j.catalogue.mediacentre.policy.ServiceAdvice;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent mediacentre policy}: the table of ways to resources; 1 when no row is as asked. */
@Command(name = "policy", resourceBundle = "org.ent4j.examples.cli.usage")
final class PolicyCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--policy", paramLabel = "JSON", descriptionKey = "mediacentre.policy")
    private @Nullable Path policy;

    @Option(
            names = "--kind",
            paramLabel = "${bundle:label.kind}",
            converter = OfKind.class,
            descriptionKey = "mediacentre.kind")
    private @Nullable ResourceKind kind;

    @Option(
            names = "--state",
            paramLabel = "${bundle:label.state}",
            converter = OfState.class,
            descriptionKey = "mediacentre.state")
    private @Nullable GarIntegration state;

    @Option(names = "--example", paramLabel = "JSON", descriptionKey = "mediacentre.policy.example")
    private @Nullable Path example;

    /** By its name or its label. */
    static final class OfKind implements ITypeConverter<ResourceKind> {
        @Override
        public ResourceKind convert(String text) {
            return Choices.choose(text, ResourceKind.values(), ResourceKind::label);
        }
    }

    /** By its name or its label. */
    static final class OfState implements ITypeConverter<GarIntegration> {
        @Override
        public GarIntegration convert(String text) {
            return Choices.choose(text, GarIntegration.values(), GarIntegration::label);
        }
    }

    @Override
    public Integer call() {
        var table = TableFile.read(policy);
        if (example != null) {
            Written.write(example, out -> MediacentreJson.write(table, out));
            return output.answer(Written.answer(output, example));
        }
        var rows = table.rows().stream().filter(this::isAskedFor).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("title", table.title());
        json.put("source", table.source());
        json.put("rows", rows.stream().map(PolicyCommand::json).toList());
        return output.answer(Answer.of(!rows.isEmpty(), json, lines(table, rows)));
    }

    private boolean isAskedFor(PolicyRow row) {
        return (kind == null || row.kind() == kind) && (state == null || row.integration() == state);
    }

    private static Map<String, Object> json(PolicyRow row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", row.kind().name());
        json.put("name", row.name());
        json.put("integration", row.integration().name());
        json.put("conditional", row.isConditional());
        json.put("mediacentreCell", row.mediacentreCell());
        json.put("serviceCell", row.serviceCell());
        row.service().ifPresent(each -> json.put("service", json(each)));
        return json;
    }

    private static Map<String, Object> json(ServiceAdvice advice) {
        var json = new LinkedHashMap<String, Object>();
        json.put("target", advice.target().name());
        advice.procedure().ifPresent(each -> json.put("procedure", each));
        json.put("genericAccounts", advice.genericAccounts());
        json.put("register", advice.register());
        json.put("readAcross", advice.isReadAcross());
        return json;
    }

    private List<String> lines(PolicyTable table, List<PolicyRow> rows) {
        var lines = new ArrayList<String>();
        lines.add("%s (%s)".formatted(table.title(), table.source()));
        for (var of : ResourceKind.values()) {
            var its = rows.stream().filter(each -> each.kind() == of).toList();
            if (!its.isEmpty()) {
                lines.add(of.label().in(output.lang()));
                its.forEach(each -> lines.add("  " + line(each, output.lang())));
            }
        }
        return lines;
    }

    private String line(PolicyRow row, Lang lang) {
        var condition = row.isConditional() ? " (" + row.mediacentreCell() + ")" : "";
        return "%s : %s%s%s"
                .formatted(
                        row.written(),
                        row.integration().label().in(lang),
                        condition,
                        row.service().map(each -> " ; " + line(each, lang)).orElse(""));
    }

    private String line(ServiceAdvice advice, Lang lang) {
        return output.in("service pointant ", "a service that points at ")
                + advice.target().label().in(lang)
                + advice.procedure().map(each -> " " + each).orElse("")
                + (advice.genericAccounts() ? output.in(", comptes génériques conseillés", ", generic accounts") : "")
                + (advice.register()
                        ? output.in(", comptes personnels au registre RGPD", ", personal accounts in the register")
                        : "")
                + (advice.isReadAcross()
                        ? output.in(" (d'après la cellule voisine)", " (from the cell next to it)")
                        : "");
    }
}
