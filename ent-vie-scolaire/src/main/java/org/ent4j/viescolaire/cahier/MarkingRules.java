package org.ent4j.viescolaire.cahier;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.cahier.SeanceCommand.Mark;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rights.Guardians;

/** What is demanded of those who say that a work is done: all of it, on this page. */
public final class MarkingRules {

    /** Somebody says so. */
    record Marking(Seance seance, Mark mark, Set<PersonId> pupils, Guardians guardians, CahierPolicy policy) {

        boolean isByThePupil() {
            return mark.by().capacity() == Capacity.ELEVE && mark.by().person().equals(mark.pupil());
        }

        boolean isByAGuardian() {
            return policy.isMarkedByGuardians() && guardians.actsFor(mark.by(), mark.pupil());
        }
    }

    public static final Rule<Marking> THE_PUPIL_MARKS = refusing(
            "VS-CDT-20",
            Label.of(
                    "L'élève dit lui-même que son travail est fait, et son responsable si l'établissement le veut",
                    "A pupil says himself that his work is done, and a guardian when the school wants it"),
            "Skolengo, permission to mark work as done: given to pupils, not to parents",
            marking -> !marking.isByThePupil() && !marking.isByAGuardian(),
            marking -> new SeanceRules.NotForThem(marking.mark().by().capacity().label()));

    public static final Rule<Marking> A_PUPIL_OF_THE_LESSON = refusing(
            "VS-CDT-21",
            Label.of("L'élève est inscrit au cours", "The pupil is enrolled in the lesson"),
            "OPEN-ENT, diary: the state of a homework is by pupil of its audience",
            marking -> !marking.pupils().contains(marking.mark().pupil()),
            marking -> new NotEnrolled(marking.mark().pupil()));

    public static final Rule<Marking> FAMILIES_SEE_IT = refusing(
            "VS-CDT-22",
            Label.of("Les familles voient déjà la séance", "Families see the séance already"),
            "Nobody does what he cannot see",
            marking -> marking.seance().isScheduled(marking.mark().at()),
            marking -> new NotSeenYet(marking.seance().publishedFrom().orElseThrow()));

    private MarkingRules() {}

    static List<Rule<Marking>> all() {
        return List.of(THE_PUPIL_MARKS, A_PUPIL_OF_THE_LESSON, FAMILIES_SEE_IT);
    }

    /** The pupil is not in the class or group. */
    public record NotEnrolled(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "cahier.not-enrolled";
        }
    }

    /** @param from when families see it */
    public record NotSeenYet(Instant from) implements Reason {
        @Override
        public String code() {
            return "cahier.not-seen-yet";
        }
    }
}
