package org.ent4j.viescolaire.markbook;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.EntryRules.Addressing;
import org.ent4j.viescolaire.markbook.MarkBookCommand.Appreciate;
import org.ent4j.viescolaire.markbook.MarkBookCommand.DropFinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand.OfPupil;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetFinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetLevel;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetMark;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetPositionnement;
import org.ent4j.viescolaire.markbook.MarkBookCommand.SetSkillLevel;
import org.ent4j.viescolaire.markbook.MarkBookEvent.Appreciated;
import org.ent4j.viescolaire.markbook.MarkBookEvent.FinalAverageDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.FinalAverageSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.LevelSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCleared;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkCorrected;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.PositionnementDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.PositionnementSet;
import org.ent4j.viescolaire.markbook.MarkBookEvent.SkillLevelDropped;
import org.ent4j.viescolaire.markbook.MarkBookEvent.SkillLevelSet;
import org.ent4j.viescolaire.markbook.MarkRules.GivingLevel;
import org.ent4j.viescolaire.markbook.MarkRules.GivingMark;
import org.ent4j.viescolaire.markbook.PupilRules.Judging;
import org.ent4j.viescolaire.markbook.PupilRules.Positioning;
import org.ent4j.viescolaire.skill.MasteryLevel;

/** What becomes of a mark book when something is entered for a pupil. */
record PupilEntries(MarkBook book, MarkBookFrame frame) {

    Either<Refusal, List<MarkBookEvent>> events(OfPupil command) {
        return isTakingBack(command)
                ? entered(command)
                : Refusal.check(
                                List.of(EntryRules.IN_A_PERIOD_OF_THE_CLASS),
                                new Addressing(book.id(), command.pupil(), frame))
                        .flatMap(any -> entered(command));
    }

    /** What was given where it does not belong can be taken away there. */
    private static boolean isTakingBack(OfPupil command) {
        return command instanceof DropFinalAverage
                || (command instanceof SetMark mark && mark.mark() == Unscored.EMPTY)
                || (command instanceof SetLevel level && level.level().isEmpty())
                || (command instanceof Appreciate appreciate
                        && appreciate.text().isBlank())
                || (command instanceof SetPositionnement set
                        && set.positionnement().isEmpty())
                || (command instanceof SetSkillLevel level && level.level().isEmpty());
    }

    private Either<Refusal, List<MarkBookEvent>> entered(OfPupil command) {
        if (command instanceof SetMark set) {
            return found(set.evaluation()).flatMap(evaluation -> mark(evaluation, set));
        }
        if (command instanceof SetLevel set) {
            return found(set.evaluation()).flatMap(evaluation -> level(evaluation, set));
        }
        if (command instanceof Appreciate appreciate) {
            return appreciate(appreciate);
        }
        if (command instanceof SetFinalAverage set) {
            return finalAverage(set);
        }
        if (command instanceof SetSkillLevel set) {
            return skillLevel(set);
        }
        return command instanceof SetPositionnement set
                ? positionnement(set)
                : Either.right(dropFinalAverage((DropFinalAverage) command));
    }

    private Either<Refusal, Evaluation> found(EvaluationId id) {
        return EvaluationRules.found(book, id);
    }

    private Either<Refusal, List<MarkBookEvent>> mark(Evaluation evaluation, SetMark set) {
        var before = book.result(set.evaluation(), set.pupil()).mark();
        var giving = new GivingMark(evaluation, set.pupil(), before, set.mark(), frame);
        if (set.mark() == Unscored.EMPTY) {
            return Either.right(cleared(set, set.evaluation(), set.pupil()));
        }
        return Refusal.check(MarkRules.ofPupils(), giving)
                .flatMap(any -> Refusal.check(MarkRules.ofMarks(), giving))
                .map(any -> given(set));
    }

    private List<MarkBookEvent> cleared(OfPupil command, EvaluationId evaluation, PersonId pupil) {
        var before = book.result(evaluation, pupil).mark();
        return unless(before == Unscored.EMPTY, new MarkCleared(command.at(), command.by(), evaluation, pupil, before));
    }

    /** A status takes the levels away first. */
    private List<MarkBookEvent> given(SetMark set) {
        var result = book.result(set.evaluation(), set.pupil());
        var events = new ArrayList<MarkBookEvent>();
        if (Result.isStatus(set.mark())) {
            result.levels().keySet().stream()
                    .map(skill -> new LevelCleared(set.at(), set.by(), set.evaluation(), set.pupil(), skill))
                    .forEach(events::add);
        }
        events.addAll(unless(isSame(result.mark(), set.mark()), event(set, result.mark())));
        return events;
    }

    private static MarkBookEvent event(SetMark set, Mark before) {
        return before == Unscored.EMPTY
                ? new MarkSet(set.at(), set.by(), set.evaluation(), set.pupil(), set.mark())
                : new MarkCorrected(set.at(), set.by(), set.evaluation(), set.pupil(), before, set.mark());
    }

    /** 12 and 12.0 are one mark; absent and absent that counts as zero are two. */
    private static boolean isSame(Mark before, Mark mark) {
        return (before instanceof Mark.Scored one && mark instanceof Mark.Scored other)
                ? one.points().compareTo(other.points()) == 0
                : before.equals(mark);
    }

    private Either<Refusal, List<MarkBookEvent>> level(Evaluation evaluation, SetLevel set) {
        var giving = new GivingLevel(evaluation, set.pupil(), set.skill(), frame);
        return set.level().isEmpty()
                ? Either.right(levelCleared(set))
                : Refusal.check(MarkRules.ofPupils(), giving)
                        .flatMap(any -> Refusal.check(MarkRules.ofLevels(), giving))
                        .map(any -> levelSet(set, set.level().get()));
    }

    private Optional<MasteryLevel> before(SetLevel set) {
        var levels = book.result(set.evaluation(), set.pupil()).levels();
        return Optional.ofNullable(levels.get(set.skill())).map(Written::value);
    }

    private List<MarkBookEvent> levelCleared(SetLevel set) {
        return unless(
                before(set).isEmpty(),
                new LevelCleared(set.at(), set.by(), set.evaluation(), set.pupil(), set.skill()));
    }

    /** A status goes first. */
    private List<MarkBookEvent> levelSet(SetLevel set, MasteryLevel level) {
        var isStatus =
                Result.isStatus(book.result(set.evaluation(), set.pupil()).mark());
        var events = new ArrayList<>(isStatus ? cleared(set, set.evaluation(), set.pupil()) : List.of());
        events.addAll(unless(
                before(set).equals(set.level()),
                new LevelSet(set.at(), set.by(), set.evaluation(), set.pupil(), set.skill(), level)));
        return events;
    }

    private Either<Refusal, List<MarkBookEvent>> appreciate(Appreciate appreciate) {
        var text = appreciate.text().strip();
        var before = value(book.appreciations(), appreciate.pupil()).orElse("");
        return judged(appreciate, text, Optional.empty(), PupilRules.ofAppreciations())
                .map(any -> unless(
                        before.equals(text),
                        new Appreciated(appreciate.at(), appreciate.by(), appreciate.pupil(), text)));
    }

    private Either<Refusal, List<MarkBookEvent>> finalAverage(SetFinalAverage set) {
        var wanted = new OverriddenAverage(set.average(), set.why().strip());
        var before = value(book.finalAverages(), set.pupil());
        return judged(set, wanted.why(), set.average().value(), PupilRules.ofAverages())
                .map(any -> unless(
                        before.equals(Optional.of(wanted)),
                        new FinalAverageSet(set.at(), set.by(), set.pupil(), wanted.average(), wanted.why())));
    }

    private List<MarkBookEvent> dropFinalAverage(DropFinalAverage drop) {
        return unless(
                !book.finalAverages().containsKey(drop.pupil()),
                new FinalAverageDropped(drop.at(), drop.by(), drop.pupil()));
    }

    private Either<Refusal, List<MarkBookEvent>> positionnement(SetPositionnement set) {
        var before = value(book.positionnements(), set.pupil());
        var event = set.positionnement()
                .<MarkBookEvent>map(each -> new PositionnementSet(set.at(), set.by(), set.pupil(), each))
                .orElseGet(() -> new PositionnementDropped(set.at(), set.by(), set.pupil()));
        return judged(set, "", Optional.empty(), PupilRules.ofOthers())
                .map(any -> unless(before.equals(set.positionnement()), event));
    }

    private Either<Refusal, List<MarkBookEvent>> skillLevel(SetSkillLevel set) {
        var before = Optional.ofNullable(
                        book.skillLevels().getOrDefault(set.pupil(), Map.of()).get(set.skill()))
                .map(Written::value);
        if (set.level().isEmpty()) {
            var dropped = new SkillLevelDropped(set.at(), set.by(), set.pupil(), set.skill());
            return Either.right(unless(before.isEmpty(), dropped));
        }
        var event = new SkillLevelSet(
                set.at(), set.by(), set.pupil(), set.skill(), set.level().get());
        return judged(set, "", Optional.empty(), PupilRules.ofOthers())
                .flatMap(any -> Refusal.check(
                        List.of(PupilRules.A_SKILL_OF_THE_SUBJECT),
                        new Positioning(book.id(), set.pupil(), set.skill(), frame)))
                .map(any -> unless(before.equals(set.level()), event));
    }

    private Either<Refusal, Judging> judged(
            OfPupil command, String text, Optional<BigDecimal> average, List<Rule<Judging>> rules) {
        return Refusal.check(rules, new Judging(book.id(), command.pupil(), text, average, frame));
    }

    private static <T> Optional<T> value(Map<PersonId, Written<T>> written, PersonId pupil) {
        return Optional.ofNullable(written.get(pupil)).map(Written::value);
    }

    /** What is so already does not happen again. */
    static List<MarkBookEvent> unless(boolean isSoAlready, MarkBookEvent event) {
        return isSoAlready ? List.of() : List.of(event);
    }
}
