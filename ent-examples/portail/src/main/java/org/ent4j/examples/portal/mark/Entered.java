package org.ent4j.examples.portal.mark;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.Entries;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookCommand.OfPupil;
import org.ent4j.viescolaire.markbook.NonEvaluationMotifs;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillId;

/**
 * What was sent of a table of marks: of what nobody touched nothing is sent on, so that what somebody else has entered meanwhile
 * stays.
 *
 * @param unreadable why a field cannot be read, by its pupil
 */
record Entered(List<OfPupil> commands, Map<PersonId, String> unreadable) {

    /** Before the id of the pupil. */
    static final String MARK = "m-";

    /** Before the name of a field: what was there when it was shown. */
    private static final String WAS = "was-";

    static String level(PersonId pupil, SkillId skill) {
        return "s-%s-%s".formatted(pupil, skill);
    }

    /** @param errors of the rows that are not saved, by their pupils */
    record Saved(MarkBook book, int count, Map<PersonId, String> errors) {

        String said(Words words) {
            return words.count(
                            count, "saisie enregistrée", "saisies enregistrées", "entry is saved", "entries are saved")
                    + (errors.isEmpty()
                            ? "."
                            : words.in(", ", ", ")
                                    + words.count(
                                            errors.size(),
                                            "à corriger.",
                                            "à corriger.",
                                            "to be corrected.",
                                            "to be corrected."));
        }
    }

    static Entered read(Visit visit, Carnet carnet, Evaluation evaluation) {
        var offered = visit.school()
                .vieScolaire()
                .evaluationSettings()
                .inForce()
                .motifs()
                .offered();
        var entered = new Entered(new ArrayList<>(), new LinkedHashMap<>());
        for (var pupil : carnet.pupils(visit.school().names())) {
            entered.mark(visit, evaluation, pupil, offered);
            evaluation.skills().forEach(skill -> entered.level(visit, evaluation, pupil, skill));
        }
        return entered;
    }

    private void mark(Visit visit, Evaluation evaluation, PersonId pupil, NonEvaluationMotifs offered) {
        touched(visit, MARK + pupil)
                .ifPresent(typed -> offered.read(typed)
                        .peek(mark -> commands.add(command(visit, evaluation, pupil, mark)))
                        .peekLeft(why -> unreadable.put(pupil, visit.words().of(why))));
    }

    private static Optional<String> touched(Visit visit, String field) {
        var was = visit.form().raw(WAS + field).strip();
        return Optional.of(field)
                .filter(visit.form().fields()::containsKey)
                .map(each -> visit.form().raw(each).strip())
                .filter(typed -> !typed.equals(was));
    }

    private static OfPupil command(Visit visit, Evaluation evaluation, PersonId pupil, Mark mark) {
        return new MarkBookCommand.SetMark(visit.now(), visit.actor(), evaluation.id(), pupil, mark);
    }

    private void level(Visit visit, Evaluation evaluation, PersonId pupil, SkillId skill) {
        touched(visit, level(pupil, skill))
                .map(Entered::level)
                .ifPresent(level -> commands.add(new MarkBookCommand.SetLevel(
                        visit.now(), visit.actor(), evaluation.id(), pupil, skill, level)));
    }

    private static Optional<MasteryLevel> level(String typed) {
        return Stream.of(MasteryLevel.values())
                .filter(level -> String.valueOf(level.number()).equals(typed))
                .findFirst();
    }

    boolean isNothing() {
        return commands.isEmpty() && unreadable.isEmpty();
    }

    Either<Refusal, Saved> save(Visit visit, Carnet carnet) {
        return commands.isEmpty()
                ? Either.right(new Saved(carnet.book(), 0, unreadable))
                : visit.school()
                        .vieScolaire()
                        .markBooks()
                        .carryOut(carnet.id(), commands)
                        .map(entries -> saved(visit, carnet, entries));
    }

    private Saved saved(Visit visit, Carnet carnet, Entries entries) {
        var errors = new LinkedHashMap<>(unreadable);
        entries.refused().forEach((command, why) -> errors.put(((OfPupil) command).pupil(), carnet.said(visit, why)));
        return new Saved(entries.book(), commands.size() - entries.refused().size(), errors);
    }
}
