package org.ent4j.examples.cli.homepage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ent4j.catalogue.rubrique.BatchInterrupted;
import org.ent4j.catalogue.rubrique.BatchOutcome;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueTree;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** Rubriques for people and as JSON. */
final class RubriqueView {

    private final Output output;

    RubriqueView(Output output) {
        this.output = output;
    }

    static Map<String, Object> json(Rubrique one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.id().value());
        json.put("label", one.label());
        json.put("kind", one.kind().name());
        json.put("state", one.state().name());
        one.place().service().ifPresent(service -> json.put("service", service));
        one.place().parent().ifPresent(parent -> json.put("parent", parent.value()));
        json.put("visibility", visibility(one.visibility()));
        json.put("managers", one.managers().stream().map(each -> each.value()).toList());
        json.put("members", one.members().size());
        json.put("tools", one.tools().keySet().stream().map(Enum::name).toList());
        one.bin().ifPresent(bin -> json.put("restorableUntil", bin.until().toString()));
        return json;
    }

    private static String visibility(Visibility visibility) {
        if (visibility instanceof Visibility.Population population) {
            return "rule:" + population.rule();
        }
        if (visibility instanceof Visibility.Everybody) {
            return "everybody";
        }
        return visibility instanceof Visibility.MembersOnly ? "members" : "administrators";
    }

    /** A line, further in the deeper it stands. */
    String line(Rubrique one, RubriqueTree tree) {
        return "%s%s (%s) — %s, %s, %s%s%s"
                .formatted(
                        "  ".repeat(tree.above(one.id()).size()),
                        one.label(),
                        one.id(),
                        one.kind().label().in(output.lang()),
                        one.state().label().in(output.lang()),
                        seenBy(one.visibility()),
                        one.managers().isEmpty()
                                ? ""
                                : output.in(", gestionnaires : ", ", Gestionnaires: ")
                                        + one.managers().stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining(", ")),
                        one.bin()
                                .map(bin -> output.in(", jusqu'au ", ", until ") + bin.until())
                                .orElse(""));
    }

    private String seenBy(Visibility visibility) {
        return switch (visibility(visibility)) {
            case "administrators" -> output.in("vue des administrateurs", "seen by administrators");
            case "everybody" -> output.in("vue de tous, sans connexion", "seen by everybody, without a sign-in");
            case "members" -> output.in("vue de ses membres", "seen by its members");
            default -> output.in("vue selon une règle", "seen by a rule");
        };
    }

    /** Does it to many; when something fails in the middle, says how far it came. */
    static <T> T batch(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (BatchInterrupted stopped) {
            var done = stopped.before().done().size();
            throw new Unusable(
                    "rubrique.stopped",
                    Label.of(
                            "arrêt à la rubrique %s : %d sur %d sont faites et le restent ; relancez la commande, elle fera les autres (%s)"
                                    .formatted(stopped.stoppedAt(), done, stopped.all(), cause(stopped)),
                            "stopped at the rubrique %s: %d of %d are done and stay so; run the command again for the others (%s)"
                                    .formatted(stopped.stoppedAt(), done, stopped.all(), cause(stopped))));
        }
    }

    private static String cause(BatchInterrupted stopped) {
        return String.valueOf(stopped.getCause()).lines().findFirst().orElse("");
    }

    static Map<String, Object> json(BatchOutcome outcome) {
        var json = new LinkedHashMap<String, Object>();
        json.put("done", outcome.done().stream().map(each -> each.id().value()).toList());
        json.put(
                "left",
                outcome.left().stream()
                        .map(each -> Map.of("id", each.rubrique().value(), "refused", RefusedView.json(each.why())))
                        .toList());
        return json;
    }

    List<String> lines(BatchOutcome outcome) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%d rubriques traitées, %d laissées", "%d rubriques done, %d left")
                .formatted(outcome.done().size(), outcome.left().size()));
        outcome.left()
                .forEach(each -> lines.add("  %s : %s"
                        .formatted(each.rubrique(), String.join(" ; ", RefusedView.lines(each.why(), output.lang())))));
        return lines;
    }
}
