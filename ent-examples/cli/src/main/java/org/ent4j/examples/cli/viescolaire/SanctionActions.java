package org.ent4j.examples.cli.viescolaire;

import java.util.stream.Stream;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A sanction that is proposed, or to which nothing is given. */
final class SanctionActions {

    private static final int OF_AGE = 18;

    @Option(names = "--propose", paramLabel = "${bundle:label.pupil}", descriptionKey = "sanctions.propose")
    private @Nullable String pupil;

    @Option(names = "--motif", paramLabel = "${bundle:label.motif}", descriptionKey = "sanctions.motif")
    private @Nullable String motif;

    @Option(names = "--facts", paramLabel = "${bundle:label.text}", descriptionKey = "sanctions.facts")
    private @Nullable String facts;

    @Option(names = "--major", descriptionKey = "sanctions.major")
    private boolean major;

    @Option(names = "--sanction", paramLabel = "ID", descriptionKey = "sanctions.sanction")
    private @Nullable String id;

    @Option(names = "--drop", paramLabel = "${bundle:label.text}", descriptionKey = "sanctions.drop")
    private @Nullable String drop;

    void check() {
        if (!together(pupil != null, motif != null, facts != null)) {
            throw usage("--propose, --motif et --facts vont ensemble", "--propose, --motif and --facts go together");
        }
        if (!together(id != null, drop != null)) {
            throw usage("--sanction et --drop vont ensemble", "--sanction and --drop go together");
        }
    }

    private static boolean together(Boolean... given) {
        return Stream.of(given).distinct().count() == 1;
    }

    Steps carryOut(Desk desk) {
        var steps = new Steps(desk);
        if (pupil != null && motif != null && facts != null) {
            propose(steps, desk, reproach(desk, pupil, motif, facts));
        }
        if (id != null && drop != null) {
            drop(steps, desk, new SanctionId(id), drop);
        }
        return steps;
    }

    private SanctionCase reproach(Desk desk, String who, String why, String what) {
        var person = desk.people().pupil(who);
        return SanctionCase.builder()
                .id(new SanctionId(Numbers.next()))
                .pupil(person)
                .isMinor(!major && isMinor(desk, person.value()))
                .motif(desk.motif(why))
                .facts(what)
                .build();
    }

    /** Somebody whose date of birth nobody knows has the rights of a minor. */
    private static boolean isMinor(Desk desk, String person) {
        return desk.people()
                .anybody(person)
                .birthDate()
                .map(birth -> birth.plusYears(OF_AGE).isAfter(desk.today()))
                .orElse(true);
    }

    private static void propose(Steps steps, Desk desk, SanctionCase reproach) {
        var words = "%s [%s]".formatted(desk.people().name(reproach.pupil()), reproach.id());
        steps.then(
                Label.of("sanction proposée : " + words, "sanction proposed: " + words),
                () -> desk.vieScolaire().discipline().propose(desk.at(), desk.actor(), reproach));
    }

    private static void drop(Steps steps, Desk desk, SanctionId sanction, String why) {
        if (desk.vieScolaire().record().sanction(sanction).isEmpty()) {
            throw new Unusable(
                    "viescolaire.unknown-sanction",
                    Label.of(
                            "sanction « %s » inconnue ; ent vie-scolaire sanctions les donne toutes"
                                    .formatted(sanction),
                            "unknown sanction '%s'; ent vie-scolaire sanctions lists them".formatted(sanction)));
        }
        steps.then(
                Label.of("sans suite", "dropped"),
                () -> desk.vieScolaire()
                        .discipline()
                        .carryOut(sanction, new SanctionCommand.Drop(desk.at(), desk.actor(), why)));
    }

    private static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
