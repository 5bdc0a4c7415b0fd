package org.ent4j.viescolaire.absence;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsencePolicy.UnknownFamily;

/** Who may be told of a pupil's absence: all of it, on this page. */
public final class NoticeRules {

    /**
     * Somebody is to be told.
     *
     * @param day on which it is decided
     * @param guardians who answers for the pupil on that day; a pupil of age himself, when the host says so
     */
    public record Addressing(
            PersonId pupil, PersonId recipient, LocalDate day, Set<PersonId> guardians, UnknownFamily unknownFamily) {

        public Addressing {
            guardians = Set.copyOf(guardians);
        }
    }

    public static final Rule<Addressing> THE_ADDRESSEE_ANSWERS_FOR_THE_PUPIL = refusing(
            "VS-ABS-22",
            Label.of(
                    "Une absence n'est annoncée qu'à un responsable de l'élève ce jour-là, ou à l'élève majeur",
                    "Only a guardian of the pupil on that day is told of an absence, or the pupil who is of age"),
            "Code de l'éducation, R131-5: the persons responsible for the child are told",
            addressing ->
                    !addressing.guardians().isEmpty() && !addressing.guardians().contains(addressing.recipient()),
            addressing -> new NotTheirGuardian(addressing.recipient(), addressing.pupil(), addressing.day()));

    public static final Rule<Addressing> SOMEBODY_ANSWERS_FOR_THE_PUPIL = refusing(
            "VS-ABS-23",
            Label.of(
                    "Tant qu'aucun responsable n'est connu, personne n'est prévenu, sauf si l'établissement le permet",
                    "As long as no guardian is known nobody is told, unless the school allows it"),
            "The school's own choice, no text says it [to be confirmed: what a school without families in its directory wants]",
            addressing -> addressing.guardians().isEmpty() && addressing.unknownFamily() == UnknownFamily.REFUSED,
            addressing -> new NobodyAnswers(addressing.pupil(), addressing.day()));

    private NoticeRules() {}

    public static List<Rule<Addressing>> all() {
        return List.of(THE_ADDRESSEE_ANSWERS_FOR_THE_PUPIL, SOMEBODY_ANSWERS_FOR_THE_PUPIL);
    }

    /** Somebody who does not answer for the pupil on that day. */
    public record NotTheirGuardian(PersonId recipient, PersonId pupil, LocalDate day) implements Reason {
        @Override
        public String code() {
            return "absence.not-their-guardian";
        }
    }

    /** Nobody is known who answers for the pupil on that day. */
    public record NobodyAnswers(PersonId pupil, LocalDate day) implements Reason {
        @Override
        public String code() {
            return "absence.nobody-answers";
        }
    }
}
