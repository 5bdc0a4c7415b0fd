package org.ent4j.examples.cli.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.check.Finding;
import org.ent4j.examples.cli.access.AccessOptions;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.RulePopulations;
import org.ent4j.examples.host.ServicesContext;
import org.ent4j.model.rule.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent services check}: what is wrong with a service, or with all of a school, before anybody meets it. */
@Command(name = "check", resourceBundle = "org.ent4j.examples.cli.usage")
final class ServiceCheckCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Parameters(paramLabel = "SERVICE", arity = "0..1", descriptionKey = "services.id")
    private @Nullable String id;

    @Override
    public Integer call() {
        if (id == null) {
            options.theSchool();
        }
        try (var opened = options.openExisting()) {
            var services = ServicesContext.of(opened, new RulePopulations(access.snapshot(output)));
            var answer = id == null
                    ? answer(services.check(options.theSchool(), access.day()))
                    : services.check(options.key(services, id), access.day())
                            .fold(refusal -> RefusalView.answer(refusal, output), this::answer);
            return output.answer(answer);
        }
    }

    private Answer answer(List<Finding> findings) {
        var lines = new ArrayList<String>();
        findings.forEach(each -> lines.add("%s %s (%s)%s%s [%s]"
                .formatted(
                        each.isBlocking() ? "✗" : "!",
                        each.title(),
                        each.subject(),
                        output.in(" : ", ": "),
                        Messages.render(each.reason(), output.lang()),
                        each.rule())));
        var blocking = findings.stream().filter(Finding::isBlocking).count();
        lines.add(output.in(
                        "%d point(s) à voir, dont %d qui s'oppose(nt) à la publication",
                        "%d finding(s), %d of them against publication")
                .formatted(findings.size(), blocking));
        var json = Map.of(
                "findings", findings.stream().map(ServiceCheckCommand::json).toList());
        return Answer.of(blocking == 0, json, lines);
    }

    private static Map<String, Object> json(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("subject", finding.subject());
        json.put("title", finding.title());
        json.put("severity", finding.severity().name());
        json.put("rule", finding.rule());
        json.putAll(RefusalView.json(finding.reason()));
        return json;
    }
}
