package org.ent4j.examples.sample.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.year.StoryServices.Evaluated;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.rights.Actor;

/** The mark books of a made-up school: every service in every period of its classes. */
record StoryBooks(VieScolaire vieScolaire, MarkedPeople people, SchoolYear year) {

    private static final String SPORT = "100100";
    private static final int EVERY_BONUS = 4;
    private static final int EVERY_FINAL = 6;

    /** A service, numbered in its school, with its pupils and the one of them who is unfit in the second period, if any. */
    private record Taught(int number, Evaluated evaluated, List<Pupil> pupils, Optional<Pupil> unfit) {

        Actor teacher() {
            return MarkedPeople.teacher(evaluated.taught().teachers().get(0));
        }

        Optional<SousMatiereId> part(StoryEvaluation evaluation) {
            return Optional.of(evaluation.part())
                    .filter(part -> evaluated.service().part(part).isPresent());
        }

        List<StoryEvaluation> evaluations() {
            var all = new ArrayList<>(StoryEvaluation.USUAL);
            if (number % EVERY_BONUS == 0) {
                all.add(StoryEvaluation.BONUS);
            }
            return all;
        }
    }

    void fill(List<Evaluated> services) {
        for (var number = 0; number < services.size(); number++) {
            var pupils = people.of(services.get(number).taught().audience());
            if (!pupils.isEmpty()) {
                fill(taught(number, services.get(number), pupils));
            }
        }
    }

    private Taught taught(int number, Evaluated evaluated, List<Pupil> pupils) {
        var isSport = evaluated.taught().subject().code().equals(SPORT);
        var unfit = pupils.stream()
                .filter(pupil -> isSport && pupil.move().isEmpty())
                .findFirst();
        return new Taught(number, evaluated, pupils, unfit);
    }

    private void fill(Taught taught) {
        var division = taught.evaluated().taught().audience().divisions().get(0);
        var periods = StoryPeriods.of(division, year).periods();
        taught.unfit().ifPresent(pupil -> dispense(taught, pupil, periods.get(1).days()));
        for (var index = 0; index < periods.size(); index++) {
            fill(taught, index, periods.get(index));
        }
    }

    private void dispense(Taught taught, Pupil pupil, DateRange days) {
        var wanted = new DispenseRequest(
                new DispenseId("%d-unfit-%d".formatted(year.start(), taught.number())),
                SampleIds.pupil(pupil),
                taught.evaluated().service().id(),
                days,
                DispenseKind.UNFIT,
                "certificat médical");
        MarksStory.done(vieScolaire.dispenses().grant(MarksStory.morning(year.firstDay()), taught.teacher(), wanted));
    }

    private void fill(Taught taught, int index, SchoolPeriod period) {
        var id = new MarkBookId(taught.evaluated().service().id(), period.id());
        var dice = Dice.of(people.school().index(), year.start(), taught.number(), index);
        var commands = new ArrayList<MarkBookCommand>();
        for (var evaluation : taught.evaluations()) {
            var day = evaluation.on(period.days(), taught.number());
            var isUnfit = index == 1;
            commands.addAll(evaluated(taught, evaluation, day, isUnfit ? taught.unfit() : Optional.empty(), dice));
        }
        if (taught.number() % EVERY_FINAL == index) {
            commands.addAll(finals(taught, period, dice));
        }
        var entries = MarksStory.done(vieScolaire.markBooks().carryOut(id, commands));
        entries.refused().values().stream().findFirst().ifPresent(refused -> {
            throw new IllegalStateException(
                    "Refused: %s.\nMaybe the directory knows other classes than the story.".formatted(refused));
        });
    }

    /** @param dispensed for whom the module sets the motif itself */
    private static List<MarkBookCommand> evaluated(
            Taught taught, StoryEvaluation evaluation, LocalDate day, Optional<Pupil> dispensed, Dice dice) {
        var at = MarksStory.evening(day);
        var id = new EvaluationId("%d-%s-%d".formatted(taught.number(), day, evaluation.place()));
        var commands = new ArrayList<MarkBookCommand>();
        commands.add(new MarkBookCommand.AddEvaluation(
                at, taught.teacher(), evaluation.request(id, day, taught.part(evaluation))));
        for (var pupil : taught.pupils()) {
            if (isThere(pupil, day) && !dispensed.filter(pupil::equals).isPresent()) {
                var mark = StoryMarks.mark(pupil, taught.number(), evaluation, dice);
                commands.add(new MarkBookCommand.SetMark(at, taught.teacher(), id, SampleIds.pupil(pupil), mark));
            }
        }
        return commands;
    }

    private static boolean isThere(Pupil pupil, LocalDate day) {
        return pupil.move().filter(move -> day.isBefore(move.on())).isEmpty();
    }

    /** Here and there a teacher knows better than the marks. */
    private static List<MarkBookCommand> finals(Taught taught, SchoolPeriod period, Dice dice) {
        var at = MarksStory.morning(period.days().last());
        var there =
                taught.pupils().stream().filter(pupil -> pupil.move().isEmpty()).toList();
        if (there.size() < 2) {
            return List.of();
        }
        var average =
                new FinalAverage.Given(BigDecimal.valueOf(dice.between(16, 36)).divide(BigDecimal.valueOf(2)));
        return List.of(
                new MarkBookCommand.SetFinalAverage(
                        at, taught.teacher(), SampleIds.pupil(there.get(0)), average, "progrès en fin de période"),
                new MarkBookCommand.SetFinalAverage(
                        at,
                        taught.teacher(),
                        SampleIds.pupil(there.get(1)),
                        new FinalAverage.NotMarked(),
                        "trop peu d'évaluations"));
    }
}
