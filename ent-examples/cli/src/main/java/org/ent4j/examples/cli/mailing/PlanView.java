package org.ent4j.examples.cli.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.mailing.LeftOut;
import org.ent4j.catalogue.mailing.MailingPlan;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.rule.Messages;

/** How many letters, and who gets none and why. */
record PlanView(MailingPlan plan) {

    private static final int SHOWN = 20;

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("population", plan.population());
        json.put("letters", plan.letters().size());
        json.put("people", plan.people());
        json.put("leftOut", plan.leftOut().stream().map(PlanView::json).toList());
        return json;
    }

    private static Map<String, Object> json(LeftOut person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", person.person().value());
        json.put("class", person.group());
        json.putAll(RefusalView.json(person.why()));
        return json;
    }

    List<String> lines(Output output) {
        var lines = new ArrayList<String>();
        lines.add(output.in(
                        "%d personne(s) dans la population : %d courrier(s) pour %d destinataire(s), %d sans courrier",
                        "%d people in the population: %d letter(s) for %d people, %d without a letter")
                .formatted(
                        plan.population(),
                        plan.letters().size(),
                        plan.people(),
                        plan.leftOut().size()));
        plan.leftOut().stream()
                .limit(SHOWN)
                .forEach(each -> lines.add("  - %s%s%s%s"
                        .formatted(
                                each.name(),
                                each.group().isEmpty() ? "" : " (" + each.group() + ")",
                                output.in(" : ", ": "),
                                Messages.render(each.why(), output.lang()))));
        if (plan.leftOut().size() > SHOWN) {
            lines.add(output.in("  … et %d autres (--json les donne tous)", "  … and %d more (--json has them all)")
                    .formatted(plan.leftOut().size() - SHOWN));
        }
        return lines;
    }
}
