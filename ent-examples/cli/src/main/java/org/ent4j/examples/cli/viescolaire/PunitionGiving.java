package org.ent4j.examples.cli.viescolaire;

import java.util.Optional;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.rights.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A punition to be given. */
final class PunitionGiving {

    @Option(names = "--give", paramLabel = "${bundle:label.type}", descriptionKey = "punitions.give")
    private @Nullable String type;

    @Option(
            names = "--facts",
            paramLabel = "${bundle:label.text}",
            defaultValue = "",
            descriptionKey = "punitions.facts")
    private String facts = "";

    @Option(names = "--work", paramLabel = "${bundle:label.text}", defaultValue = "", descriptionKey = "punitions.work")
    private String work = "";

    boolean isGiven() {
        return type != null;
    }

    void check() {
        Usage.demand(
                isGiven() || facts.isEmpty() && work.isEmpty(),
                "--facts et --work vont avec --give",
                "--facts and --work go with --give");
    }

    /**
     * Gives it, when it is asked for.
     *
     * @param requester who asks for it; else whoever gives it
     */
    void carryOut(
            Steps steps, Desk desk, Optional<PersonId> pupil, Optional<MotifCode> motif, Optional<Actor> requester) {
        if (type == null) {
            return;
        }
        var request = PunitionRequest.builder()
                .id(new PunitionId(Numbers.next()))
                .pupil(pupil.orElseThrow(PunitionGiving::incomplete))
                .type(PunitionWords.type(desk, type))
                .motif(motif.orElseThrow(PunitionGiving::incomplete))
                .requester(requester.orElseGet(desk::actor))
                .facts(facts)
                .assignedWork(work)
                .build();
        var words = "%s, %s [%s]"
                .formatted(
                        desk.people().name(request.pupil()),
                        PunitionWords.label(desk.vieScolaire().setup(), request.type()),
                        request.id());
        steps.then(
                Label.of("punition donnée : " + words, "punition given: " + words),
                () -> desk.vieScolaire().discipline().give(desk.at(), desk.actor(), request));
    }

    private static Unusable incomplete() {
        return new Unusable(
                "usage", Label.of("--give demande --pupil et --motif", "--give asks for --pupil and --motif"));
    }
}
