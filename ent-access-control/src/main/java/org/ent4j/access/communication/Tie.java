package org.ent4j.access.communication;

import java.util.List;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.spi.FindLinks.Guardian;
import org.ent4j.access.spi.Teaching;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;

/** The fact that links a sender to a recipient, and so lets him write. Ids and codes, never names of people. */
public sealed interface Tie extends Reason {

    /** The rule asks for no link. */
    record None() implements Tie {
        @Override
        public String code() {
            return "tie.none";
        }
    }

    /** Both belong to the structure. */
    record SameStructure(StructureId structure) implements Tie {
        @Override
        public String code() {
            return "tie.same-structure";
        }
    }

    /** Both are in the group. */
    record SameGroup(GroupId group) implements Tie {
        @Override
        public String code() {
            return "tie.same-group";
        }
    }

    /** One is a guardian of the other. */
    record GuardianOf(PersonId guardian, PersonId child) implements Tie {

        static GuardianOf of(Guardian link) {
            return new GuardianOf(link.guardian(), link.child());
        }

        @Override
        public String code() {
            return "tie.guardian";
        }
    }

    /**
     * One teaches the other.
     *
     * @param subjects sorted; none when the directory does not know
     * @param headTeacher the teacher is <i>professeur principal</i> of the pupil
     */
    record TeacherOf(PersonId teacher, PersonId pupil, List<String> subjects, boolean headTeacher) implements Tie {

        public TeacherOf {
            subjects = List.copyOf(subjects);
        }

        static TeacherOf of(Teaching link) {
            return new TeacherOf(link.teacher(), link.pupil(), List.copyOf(link.subjects()), link.headTeacher());
        }

        @Override
        public String code() {
            return "tie.teacher" + suffix(subjects, headTeacher);
        }
    }

    /**
     * One teaches a child of the other.
     *
     * @param subjects what he teaches that child, sorted; none when the directory does not know
     * @param headTeacher the teacher is <i>professeur principal</i> of the child
     */
    record TeacherOfChild(
            PersonId teacher, PersonId child, PersonId guardian, List<String> subjects, boolean headTeacher)
            implements Tie {

        public TeacherOfChild {
            subjects = List.copyOf(subjects);
        }

        static TeacherOfChild of(Teaching link, PersonId guardian) {
            return new TeacherOfChild(
                    link.teacher(), link.pupil(), guardian, List.copyOf(link.subjects()), link.headTeacher());
        }

        @Override
        public String code() {
            return "tie.teacher-of-child" + suffix(subjects, headTeacher);
        }
    }

    private static String suffix(List<String> subjects, boolean headTeacher) {
        return (subjects.isEmpty() ? ".subject-unknown" : "") + (headTeacher ? ".head" : "");
    }
}
