package org.ent4j.viescolaire.absence;

import static org.ent4j.model.rule.Rule.refusing;

import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of a file of absences before anything of it is counted. */
public final class WholeFileRules {

    /** A file is looked at. */
    public record Hearing(PersonId pupil, boolean isBehind) {}

    public static final Rule<Hearing> HAS_HEARD_OF_ALL = refusing(
            "VS-ABS-24",
            Label.of("Le dossier sait tout ce qui s'est passé", "The file knows all that happened"),
            "ours: a count of half of the absences is wrong, and nobody would see it",
            Hearing::isBehind,
            hearing -> new NotHeard(hearing.pupil()));

    private WholeFileRules() {}

    /** Something happened that the file could not be told. */
    public record NotHeard(PersonId pupil) implements Reason {

        @Override
        public String code() {
            return "absence.file-behind";
        }
    }
}
