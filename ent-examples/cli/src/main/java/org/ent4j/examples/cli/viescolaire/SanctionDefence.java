package org.ent4j.examples.cli.viescolaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.sanction.Convocation;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.SanctionCommand.Bar;
import org.ent4j.viescolaire.sanction.SanctionCommand.CallConseil;
import org.ent4j.viescolaire.sanction.SanctionCommand.CallConseilAgain;
import org.ent4j.viescolaire.sanction.SanctionCommand.Drop;
import org.ent4j.viescolaire.sanction.SanctionCommand.Inform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is done before a sanction is decided, in the order in which it is done. */
final class SanctionDefence {

    @Option(
            names = "--inform",
            split = ",",
            paramLabel = "${bundle:label.told}",
            converter = Chosen.OfTold.class,
            descriptionKey = "sanctions.inform")
    private Set<Told> told = Set.of();

    @Option(
            names = "--told-on",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "sanctions.told-on")
    private @Nullable LocalDate toldOn;

    @Option(
            names = "--answer-until",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "sanctions.answer-until")
    private @Nullable LocalDate answerUntil;

    @Option(
            names = "--bar",
            paramLabel = "${bundle:label.days}",
            converter = DaysConverter.class,
            descriptionKey = "sanctions.bar")
    private @Nullable DateRange barred;

    @Option(
            names = "--conseil",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "sanctions.conseil")
    private @Nullable LocalDate sitting;

    @Option(
            names = "--conseil-again",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "sanctions.conseil-again")
    private @Nullable LocalDate secondSitting;

    @Option(
            names = "--called-on",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "sanctions.called-on")
    private @Nullable LocalDate calledOn;

    @Option(names = "--urgent", descriptionKey = "sanctions.urgent")
    private boolean urgent;

    @Option(names = "--drop", paramLabel = "${bundle:label.text}", descriptionKey = "sanctions.drop")
    private @Nullable String drop;

    boolean isGiven() {
        return !told.isEmpty() || barred != null || sitting != null || secondSitting != null || drop != null;
    }

    void check() {
        Usage.demand(
                told.isEmpty() == (answerUntil == null) && (toldOn == null || !told.isEmpty()),
                "--inform et --answer-until vont ensemble, --told-on avec elles",
                "--inform and --answer-until go together, --told-on with them");
        Usage.demand(
                sitting == null || secondSitting == null,
                "--conseil ou --conseil-again, pas les deux",
                "--conseil or --conseil-again, not both");
        Usage.demand(
                calledOn == null || sitting != null || secondSitting != null,
                "--called-on ne va qu'avec --conseil ou --conseil-again",
                "--called-on goes with --conseil or --conseil-again only");
        Usage.demand(
                !urgent || secondSitting != null,
                "--urgent ne va qu'avec --conseil-again",
                "--urgent goes with --conseil-again only");
    }

    List<SanctionStep> steps(Desk desk) {
        var at = desk.at();
        var by = desk.actor();
        var steps = new ArrayList<SanctionStep>();
        Optional.ofNullable(answerUntil)
                .ifPresent(until -> steps.add(SanctionStep.of(
                        "élève informé", "pupil informed", new Inform(at, by, notification(desk, until)))));
        Optional.ofNullable(barred)
                .ifPresent(days ->
                        steps.add(SanctionStep.of("mesure conservatoire", "pupil barred", new Bar(at, by, days))));
        Optional.ofNullable(sitting)
                .ifPresent(day -> steps.add(SanctionStep.of(
                        "conseil de discipline convoqué",
                        "conseil de discipline called",
                        new CallConseil(at, by, convocation(desk, day)))));
        Optional.ofNullable(secondSitting)
                .ifPresent(day -> steps.add(SanctionStep.of(
                        "conseil de discipline convoqué à nouveau",
                        "conseil de discipline called again",
                        new CallConseilAgain(at, by, convocation(desk, day)))));
        Optional.ofNullable(drop)
                .ifPresent(why -> steps.add(SanctionStep.of("sans suite", "dropped", new Drop(at, by, why))));
        return steps;
    }

    private Notification notification(Desk desk, LocalDate until) {
        return new Notification(
                Optional.ofNullable(toldOn).orElseGet(desk::today),
                told.contains(Told.FACTS),
                told.contains(Told.SILENCE),
                told.contains(Told.FILE),
                told.contains(Told.GUARDIAN),
                until);
    }

    private Convocation convocation(Desk desk, LocalDate day) {
        return new Convocation(Optional.ofNullable(calledOn).orElseGet(desk::today), day, urgent);
    }
}
