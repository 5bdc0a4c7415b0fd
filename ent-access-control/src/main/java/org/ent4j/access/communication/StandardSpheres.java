package org.ent4j.access.communication;

import static org.ent4j.access.communication.StandardRule.Basis.HYPOTHESIS;
import static org.ent4j.access.communication.StandardRule.Basis.SOURCE;

import java.util.List;
import org.ent4j.access.communication.StandardRule.Basis;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/**
 * The rules of communication to begin with, all on this page. The sources tell what a parent sees, and that there is a
 * professional sphere; the way back and everything about pupils is a hypothesis. A host takes {@link #all}, {@link #sourced},
 * or chooses among them and adds its own.
 */
public final class StandardSpheres {

    private static final String DIRECTORY = "directory of a school of Mon Bureau Numérique, as a parent sees it";
    private static final String WAY_BACK = "not seen in a source: so that whoever was written to may answer first";
    private static final String NOT_SEEN = "not seen in a source: what pupils see";

    private static final Party PUPILS = Party.of(Profil.ELEVE);
    private static final Party TEACHERS = Party.of(Profil.ENSEIGNANT, Profil.DOCUMENTALISTE);

    /** The staff that a parent sees whatever his children are taught; a librarian is one of them. */
    private static final Party SCHOOL_STAFF =
            Party.of(Profil.DIRECTION, Profil.NON_ENSEIGNANT, Profil.VIE_SCOLAIRE, Profil.DOCUMENTALISTE);

    private static final Party ALL_STAFF = Party.of(
            Profil.DIRECTION, Profil.NON_ENSEIGNANT, Profil.VIE_SCOLAIRE, Profil.DOCUMENTALISTE, Profil.ENSEIGNANT);

    private static final Party GUARDIANS = Party.of(Profil.PARENT);

    public static final StandardRule STAFF_TO_STAFF = professional(
            "COM-PRO-01",
            ALL_STAFF,
            ALL_STAFF,
            Label.of("les personnels d'un établissement entre eux", "the staff of a school among themselves"),
            "Mon Bureau Numérique, sphere 1 (professional); features A5",
            SOURCE);

    public static final StandardRule GUARDIAN_TO_STAFF = professional(
            "COM-PRO-02",
            GUARDIANS,
            SCHOOL_STAFF,
            Label.of(
                    "un parent, aux personnels non enseignants de l'établissement",
                    "a parent, to the staff of the school other than teachers"),
            DIRECTORY,
            SOURCE);

    public static final StandardRule STAFF_TO_GUARDIAN = professional(
            "COM-PRO-03",
            SCHOOL_STAFF,
            GUARDIANS,
            Label.of(
                    "les personnels non enseignants, aux parents de l'établissement",
                    "the staff other than teachers, to the parents of the school"),
            WAY_BACK,
            HYPOTHESIS);

    public static final StandardRule PUPIL_TO_STAFF = professional(
            "COM-PRO-04",
            PUPILS,
            SCHOOL_STAFF,
            Label.of(
                    "un élève, aux personnels non enseignants de l'établissement",
                    "a pupil, to the staff of the school other than teachers"),
            NOT_SEEN,
            HYPOTHESIS);

    public static final StandardRule STAFF_TO_PUPIL = professional(
            "COM-PRO-05",
            SCHOOL_STAFF,
            PUPILS,
            Label.of(
                    "les personnels non enseignants, aux élèves de l'établissement",
                    "the staff other than teachers, to the pupils of the school"),
            WAY_BACK,
            HYPOTHESIS);

    public static final StandardRule STAFF_IN_GROUP = rule(
            CommunicationRule.of("COM-GRP-01", Sphere.GROUPS, ALL_STAFF, Link.SAME_GROUP, ALL_STAFF),
            Label.of("les personnels d'un même groupe entre eux", "the staff of one group among themselves"),
            "general knowledge: sphere 2, which was not seen",
            HYPOTHESIS);

    public static final StandardRule GUARDIAN_TO_CHILD = rule(
            CommunicationRule.of("COM-FAM-01", Sphere.FAMILY, GUARDIANS, Link.GUARDIAN_OF, PUPILS),
            Label.of("un parent, à ses enfants", "a parent, to his own children"),
            DIRECTORY,
            SOURCE);

    public static final StandardRule CHILD_TO_GUARDIAN = rule(
            CommunicationRule.of("COM-FAM-02", Sphere.FAMILY, PUPILS, Link.CHILD_OF, GUARDIANS),
            Label.of("un élève, à ses responsables", "a pupil, to his guardians"),
            NOT_SEEN,
            HYPOTHESIS);

    public static final StandardRule GUARDIAN_TO_TEACHER = rule(
            CommunicationRule.of("COM-PED-01", Sphere.PEDAGOGICAL, GUARDIANS, Link.CHILD_TAUGHT_BY, TEACHERS),
            Label.of(
                    "un parent, aux seuls enseignants de ses enfants",
                    "a parent, to the teachers of his children and no others"),
            DIRECTORY,
            SOURCE);

    public static final StandardRule TEACHER_TO_GUARDIAN = rule(
            CommunicationRule.of("COM-PED-02", Sphere.PEDAGOGICAL, TEACHERS, Link.TEACHES_CHILD_OF, GUARDIANS),
            Label.of("un enseignant, aux responsables de ses élèves", "a teacher, to the guardians of his pupils"),
            WAY_BACK,
            HYPOTHESIS);

    public static final StandardRule PUPIL_TO_TEACHER = rule(
            CommunicationRule.of("COM-PED-03", Sphere.PEDAGOGICAL, PUPILS, Link.TAUGHT_BY, TEACHERS),
            Label.of("un élève, à ses enseignants", "a pupil, to his teachers"),
            NOT_SEEN,
            HYPOTHESIS);

    public static final StandardRule TEACHER_TO_PUPIL = rule(
            CommunicationRule.of("COM-PED-04", Sphere.PEDAGOGICAL, TEACHERS, Link.TEACHES, PUPILS),
            Label.of("un enseignant, à ses élèves", "a teacher, to his pupils"),
            WAY_BACK,
            HYPOTHESIS);

    /** Every rule, in the order of this page. */
    public static final List<StandardRule> RULES = List.of(
            STAFF_TO_STAFF,
            GUARDIAN_TO_STAFF,
            STAFF_TO_GUARDIAN,
            PUPIL_TO_STAFF,
            STAFF_TO_PUPIL,
            STAFF_IN_GROUP,
            GUARDIAN_TO_CHILD,
            CHILD_TO_GUARDIAN,
            GUARDIAN_TO_TEACHER,
            TEACHER_TO_GUARDIAN,
            PUPIL_TO_TEACHER,
            TEACHER_TO_PUPIL);

    private StandardSpheres() {}

    /** Every rule, hypotheses included. */
    public static List<CommunicationRule> all() {
        return RULES.stream().map(StandardRule::rule).toList();
    }

    /** Only what the sources settle. */
    public static List<CommunicationRule> sourced() {
        return RULES.stream()
                .filter(StandardRule::isSourced)
                .map(StandardRule::rule)
                .toList();
    }

    private static StandardRule professional(
            String id, Party senders, Party recipients, Label label, String source, Basis basis) {
        return rule(
                CommunicationRule.of(id, Sphere.PROFESSIONAL, senders, Link.SAME_STRUCTURE, recipients),
                label,
                source,
                basis);
    }

    private static StandardRule rule(CommunicationRule rule, Label label, String source, Basis basis) {
        return new StandardRule(rule, label, source, basis);
    }
}
