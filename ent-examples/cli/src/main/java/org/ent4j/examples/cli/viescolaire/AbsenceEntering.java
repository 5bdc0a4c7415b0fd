package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A new absence, lateness, departure, exemption or presence elsewhere of a pupil. */
final class AbsenceEntering {

    @Option(names = "--enter", descriptionKey = "absences.enter")
    private boolean enter;

    @Option(names = "--declare", descriptionKey = "absences.declare")
    private boolean declare;

    @Option(
            names = "--type",
            paramLabel = "${bundle:label.type}",
            converter = Chosen.OfAbsenceType.class,
            descriptionKey = "absences.type")
    private @Nullable AbsenceType type;

    @Option(
            names = "--period",
            paramLabel = "2026-09-14T08:30/12:20",
            converter = PeriodConverter.class,
            descriptionKey = "absences.period")
    private List<Period> periods = List.of();

    boolean isGiven() {
        return enter || declare;
    }

    void check() {
        if (enter && declare) {
            throw usage("--enter ou --declare, pas les deux", "--enter or --declare, not both");
        }
        if (isGiven() && (type == null && enter || periods.isEmpty())) {
            throw usage(
                    "--enter demande --type et --period, --declare demande --period",
                    "--enter asks for --type and --period, --declare asks for --period");
        }
        if (!isGiven() && (type != null || !periods.isEmpty())) {
            throw usage(
                    "--type et --period ne vont qu'avec --enter ou --declare",
                    "--type and --period go with --enter or --declare only");
        }
    }

    void carryOut(Steps steps, Desk desk, PersonId pupil, Optional<MotifCode> motif, String comment) {
        var origin = Origin.of(declare ? Source.RESPONSABLE : Source.VIE_SCOLAIRE);
        var of = Optional.ofNullable(type).orElse(AbsenceType.ABSENCE);
        var command = new Enter(desk.at(), desk.actor(), of, periods, origin, motif, comment);
        var name = desk.people().name(pupil);
        steps.then(
                Label.of(
                        "saisie pour %s : %s".formatted(name, of.label().fr()),
                        "entered for %s: %s".formatted(name, of.label().en())),
                () -> desk.vieScolaire().absences().carryOut(pupil, command));
    }

    private static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
