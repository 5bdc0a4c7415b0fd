package org.ent4j.examples.cli.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.page.Page;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent access who}: the people who hold a role. */
@Command(name = "who", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccessWhoCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--service", required = true, paramLabel = "SERVICE", descriptionKey = "access.service")
    private String service = "";

    @Option(names = "--role", required = true, paramLabel = "${bundle:label.role}", descriptionKey = "access.role")
    private String role = "";

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "access.page")
    private int page;

    @Option(names = "--size", paramLabel = "N", defaultValue = "" + Page.USUAL_SIZE, descriptionKey = "access.size")
    private int size;

    @Override
    public Integer call() {
        within("--page", page, Integer.MAX_VALUE);
        within("--size", size, MOST);
        var input = access.withUsers(output);
        var chosen = AccessNames.service(input.snapshot(), service);
        var holders = input.snapshot().holders(chosen.id(), AccessNames.role(chosen, role));
        var people = holders.page(page - 1, size);
        return output.answer(input.answer(true, json(input, people), lines(people)));
    }

    private static void within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "%s va de 1 à %d : %d ne convient pas".formatted(option, most, value),
                            "%s is 1 to %d: %d does not fit".formatted(option, most, value)));
        }
    }

    private Map<String, Object> json(AccessInput input, Page<PersonId> people) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", service);
        json.put("role", role);
        json.put("count", people.total());
        json.put("page", page);
        json.put("pages", people.pages());
        json.put("users", people.items().stream().map(PersonId::value).toList());
        json.put("issues", IssueView.json(input.issues()));
        return json;
    }

    private List<String> lines(Page<PersonId> people) {
        var lines = new ArrayList<String>();
        lines.add(
                output.in("%s, rôle « %s » : %d personne(s), page %d sur %d", "%s, role '%s': %d people, page %d of %d")
                        .formatted(service, role, people.total(), page, people.pages()));
        people.items().forEach(person -> lines.add("  " + person));
        return lines;
    }
}
