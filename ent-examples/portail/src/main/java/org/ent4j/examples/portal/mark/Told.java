package org.ent4j.examples.portal.mark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.skill.SkillId;

/** What happened to a pupil in a mark book, in words. */
record Told(Visit visit, Carnet carnet, Marks marks) {

    PupilPage.Event of(MarkBookEvent event) {
        return new PupilPage.Event(
                visit.words().moment(event.at()),
                visit.school().names().of(event.by().person()),
                what(event));
    }

    private String what(MarkBookEvent event) {
        return ofMark(event)
                .or(() -> ofLevel(event))
                .or(() -> ofPeriod(event))
                .orElseGet(() -> visit.in("évaluation supprimée", "evaluation removed"));
    }

    private Optional<String> ofMark(MarkBookEvent event) {
        if (event instanceof MarkBookEvent.MarkSet set) {
            return Optional.of(title(set.evaluation()) + " : " + mark(set.mark()));
        }
        if (event instanceof MarkBookEvent.MarkCorrected corrected) {
            return Optional.of("%s : %s → %s"
                    .formatted(title(corrected.evaluation()), mark(corrected.before()), mark(corrected.mark())));
        }
        return event instanceof MarkBookEvent.MarkCleared cleared
                ? Optional.of("%s : %s → –".formatted(title(cleared.evaluation()), mark(cleared.before())))
                : Optional.empty();
    }

    private Optional<String> ofLevel(MarkBookEvent event) {
        if (event instanceof MarkBookEvent.LevelSet set) {
            return Optional.of(
                    "%s, %s : %s".formatted(title(set.evaluation()), skill(set.skill()), marks.label(set.level())));
        }
        if (event instanceof MarkBookEvent.LevelCleared cleared) {
            return Optional.of("%s, %s : –".formatted(title(cleared.evaluation()), skill(cleared.skill())));
        }
        if (event instanceof MarkBookEvent.SkillLevelSet set) {
            return Optional.of("%s : %s".formatted(skill(set.skill()), marks.label(set.level())));
        }
        return event instanceof MarkBookEvent.SkillLevelDropped dropped
                ? Optional.of("%s : –".formatted(skill(dropped.skill())))
                : Optional.empty();
    }

    private Optional<String> ofPeriod(MarkBookEvent event) {
        if (event instanceof MarkBookEvent.Appreciated said) {
            return Optional.of(
                    visit.in("appréciation : ", "appreciation: ") + (said.text().isEmpty() ? "–" : said.text()));
        }
        if (event instanceof MarkBookEvent.FinalAverageSet set) {
            return Optional.of(visit.in("moyenne fixée à la main : %s (%s)", "average set by hand: %s (%s)")
                    .formatted(set.average().value().map(marks::number).orElse("NN"), set.why()));
        }
        if (event instanceof MarkBookEvent.FinalAverageDropped) {
            return Optional.of(visit.in("retour à la moyenne calculée", "back to the average that marks make"));
        }
        if (event instanceof MarkBookEvent.PositionnementSet set) {
            return Optional.of(
                    "positionnement : " + visit.words().of(set.positionnement().label()));
        }
        return event instanceof MarkBookEvent.PositionnementDropped
                ? Optional.of(visit.in("positionnement retiré", "positionnement taken back"))
                : Optional.empty();
    }

    private String title(EvaluationId id) {
        return carnet.book().evaluation(id).map(Evaluation::title).orElseGet(id::value);
    }

    private String mark(Mark mark) {
        return mark == Unscored.EMPTY ? "–" : marks.shown(mark);
    }

    private String skill(SkillId id) {
        return visit.school()
                .vieScolaire()
                .setup()
                .repository()
                .find(id)
                .map(skill -> skill.label())
                .orElseGet(id::value);
    }

    /** Of all evaluations of the book, and of the whole period, the latest first. */
    static Stream<MarkBookEvent> latestFirst(List<MarkBookEvent> events) {
        return events.stream().sorted((one, other) -> other.at().compareTo(one.at()));
    }
}
