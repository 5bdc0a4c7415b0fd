package org.ent4j.examples.cli.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.access.Sight;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.cli.access.AccessOptions;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.RulePopulations;
import org.ent4j.examples.host.ServicesContext;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent services why}: why somebody does not see a service, step by step. */
@Command(name = "why", resourceBundle = "org.ent4j.examples.cli.usage")
final class WhyCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(
            names = "--person",
            required = true,
            paramLabel = "${bundle:label.person}",
            descriptionKey = "services.person")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String person;

    @Option(names = "--service", required = true, paramLabel = "SERVICE", descriptionKey = "services.id")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String id;

    @Override
    public Integer call() {
        var school = options.theSchool();
        if (person.isBlank()) {
            throw ServiceOptions.usage("--person n'est pas vide", "--person is not empty");
        }
        try (var opened = options.openExisting()) {
            var services = ServicesContext.of(opened, new RulePopulations(access.snapshot(output)));
            var key = options.key(services, id);
            var sight = services.why(new PersonId(person.strip()), key, school, access.day());
            return output.answer(Answer.of(sight.isSeen(), json(key, sight), lines(key, sight)));
        }
    }

    private Map<String, Object> json(ServiceKey key, Sight sight) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", person.strip());
        json.put("service", key.text());
        json.put("school", options.theSchool().value());
        json.put("day", access.day().toString());
        json.put("seen", sight.isSeen());
        json.put("mayEnter", sight.mayEnter());
        json.put("steps", sight.steps().stream().map(WhyCommand::json).toList());
        json.put("rules", sight.rules());
        return json;
    }

    private static Map<String, Object> json(Sight.Step step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("step", step.step().name());
        json.put("met", step.isMet());
        json.put("obstacles", step.obstacles().stream().map(RefusalView::json).toList());
        return json;
    }

    private List<String> lines(ServiceKey key, Sight sight) {
        var lines = new ArrayList<String>();
        lines.add(sight.first()
                .map(first -> output.in("%s ne voit pas %s : ", "%s does not see %s: ")
                                .formatted(person, key)
                        + Messages.render(first, output.lang()))
                .orElseGet(() -> output.in("%s voit %s", "%s sees %s").formatted(person, key)));
        sight.steps().forEach(step -> {
            lines.add("  " + (step.isMet() ? "✓ " : "✗ ") + step.step().label().in(output.lang()));
            step.obstacles().forEach(each -> lines.add("      " + Messages.render(each, output.lang())));
        });
        if (!sight.isSeen() && sight.mayEnter()) {
            lines.add(output.in("Il peut y entrer par son adresse.", "He may enter by its address."));
        }
        return lines;
    }
}
