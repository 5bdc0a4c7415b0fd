package org.ent4j.examples.cli.viescolaire;

import java.util.stream.Stream;
import org.ent4j.examples.host.Minority;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A sanction that is proposed. */
final class SanctionProposal {

    @Option(names = "--propose", paramLabel = "${bundle:label.pupil}", descriptionKey = "sanctions.propose")
    private @Nullable String pupil;

    @Option(names = "--motif", paramLabel = "${bundle:label.motif}", descriptionKey = "sanctions.motif")
    private @Nullable String motif;

    @Option(names = "--facts", paramLabel = "${bundle:label.text}", descriptionKey = "sanctions.facts")
    private @Nullable String facts;

    @Option(names = "--major", descriptionKey = "sanctions.major")
    private boolean major;

    void check() {
        var isWhole = Stream.of(pupil != null, motif != null, facts != null)
                        .distinct()
                        .count()
                == 1;
        Usage.demand(
                isWhole, "--propose, --motif et --facts vont ensemble", "--propose, --motif and --facts go together");
    }

    /** Proposes it, when it is asked for. */
    void carryOut(Steps steps, Desk desk) {
        if (pupil != null && motif != null && facts != null) {
            propose(steps, desk, reproach(desk, pupil, motif, facts));
        }
    }

    private SanctionCase reproach(Desk desk, String who, String why, String what) {
        var person = desk.people().pupil(who);
        return SanctionCase.builder()
                .id(new SanctionId(Numbers.next()))
                .pupil(person)
                .isMinor(!major && Minority.isMinor(desk.people().anybody(person.value()), desk.today()))
                .motif(desk.motif(why))
                .facts(what)
                .build();
    }

    private static void propose(Steps steps, Desk desk, SanctionCase reproach) {
        var words = "%s [%s]".formatted(desk.people().name(reproach.pupil()), reproach.id());
        steps.then(
                Label.of("sanction proposée : " + words, "sanction proposed: " + words),
                () -> desk.vieScolaire().discipline().propose(desk.at(), desk.actor(), reproach));
    }
}
