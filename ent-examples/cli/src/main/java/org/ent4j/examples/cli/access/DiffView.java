package org.ent4j.examples.cli.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.diff.AccessDiff;
import org.ent4j.access.diff.RuleDifference;
import org.ent4j.access.diff.Shift;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/** A difference of rights: for programs everybody whom it touches, for people how many and some of them. */
record DiffView(AccessDiff diff) {

    private static final int NAMED = 5;
    private static final int COUNTS = 20;

    Map<String, Object> json(List<Issue> issues) {
        var json = new LinkedHashMap<String, Object>();
        json.put("gains", diff.gains());
        json.put("losses", diff.losses());
        json.put("rules", diff.rules().stream().map(DiffView::json).toList());
        json.put("shifts", diff.shifts().stream().map(DiffView::json).toList());
        json.put("issues", IssueView.json(issues));
        return json;
    }

    private static Map<String, Object> json(RuleDifference rule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", rule.rule().value());
        json.put("effective", rule.isEffective());
        json.put("code", rule.code());
        json.put("fr", Messages.render(rule, Lang.FR));
        json.put("en", Messages.render(rule, Lang.EN));
        return json;
    }

    private static Map<String, Object> json(Shift shift) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", shift.service().value());
        json.put("role", shift.role().value());
        json.put("gained", ids(shift.gained()));
        json.put("lost", ids(shift.lost()));
        json.put("counts", shift.counts().stream().map(DiffView::json).toList());
        return json;
    }

    private static List<String> ids(PersonSet people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }

    private static Map<String, Object> json(Shift.Count count) {
        var json = new LinkedHashMap<String, Object>();
        json.put("structure", count.structure().value());
        json.put("profil", count.profil().name());
        json.put("gained", count.gained());
        json.put("lost", count.lost());
        return json;
    }

    List<String> lines(Output output) {
        var lines = new ArrayList<String>();
        lines.add(
                output.in("%d gain(s), %d perte(s)", "%d gain(s), %d loss(es)").formatted(diff.gains(), diff.losses()));
        diff.rules().forEach(rule -> lines.add("  " + Messages.render(rule, output.lang())));
        diff.shifts().forEach(shift -> lines.addAll(lines(shift, output)));
        return lines;
    }

    private static List<String> lines(Shift shift, Output output) {
        var lines = new ArrayList<String>();
        lines.add("  %s, « %s » : +%d −%d"
                .formatted(
                        shift.service(),
                        shift.role(),
                        shift.gained().count(),
                        shift.lost().count()));
        people(lines, "    + ", shift.gained().count(), shift.gained(NAMED));
        people(lines, "    − ", shift.lost().count(), shift.lost(NAMED));
        shift.counts().stream()
                .limit(COUNTS)
                .forEach(count -> lines.add("    %s, %s : +%d −%d"
                        .formatted(
                                count.structure(),
                                count.profil().label().in(output.lang()),
                                count.gained(),
                                count.lost())));
        return lines;
    }

    private static void people(List<String> lines, String sign, int total, List<PersonId> named) {
        if (total > 0) {
            lines.add(sign
                    + named.stream().map(PersonId::value).collect(Collectors.joining(", "))
                    + (total > named.size() ? ", … (" + total + ")" : ""));
        }
    }
}
