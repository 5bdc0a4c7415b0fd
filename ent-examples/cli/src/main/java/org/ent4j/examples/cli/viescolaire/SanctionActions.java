package org.ent4j.examples.cli.viescolaire;

import java.util.stream.Stream;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is done about a sanction, in the order of its life. */
final class SanctionActions {

    @Option(names = "--sanction", paramLabel = "ID", descriptionKey = "sanctions.sanction")
    private @Nullable String id;

    @Mixin
    private final SanctionDefence defence = new SanctionDefence();

    @Mixin
    private final SanctionDecision decision = new SanctionDecision();

    void check() {
        defence.check();
        decision.check();
        var isAction = defence.isGiven() || decision.isGiven();
        Usage.demand(
                id != null || !isAction,
                "ces actions se font sur une sanction : donnez --sanction",
                "these actions are done to a sanction: give --sanction");
        Usage.demand(
                id == null || isAction,
                "--sanction : que faire ? par exemple --inform, --pronounce, --drop",
                "--sanction: what to do? for example --inform, --pronounce, --drop");
    }

    /** Does it, when it is asked for. */
    void carryOut(Steps steps, Desk desk) {
        if (id == null) {
            return;
        }
        var sanction = new SanctionId(id);
        var there = desk.vieScolaire().record().sanction(sanction).orElseThrow(() -> unknown(sanction));
        decision.checkFor(there, desk);
        var discipline = desk.vieScolaire().discipline();
        Stream.concat(defence.steps(desk).stream(), decision.steps(desk).stream())
                .forEach(step -> steps.then(step.label(), () -> discipline.carryOut(sanction, step.command())));
    }

    private static Unusable unknown(SanctionId sanction) {
        return new Unusable(
                "viescolaire.unknown-sanction",
                Label.of(
                        "sanction « %s » inconnue ; ent vie-scolaire sanctions les donne toutes".formatted(sanction),
                        "unknown sanction '%s'; ent vie-scolaire sanctions lists them".formatted(sanction)));
    }
}
