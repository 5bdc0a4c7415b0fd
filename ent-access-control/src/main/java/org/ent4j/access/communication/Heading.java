package org.ent4j.access.communication;

import java.util.Comparator;
import java.util.List;
import org.ent4j.access.population.GroupId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What a circle of correspondents is headed by, as the reader of the page sees it. */
public sealed interface Heading extends Reason {

    /** The order of a page: functions first, then profils; then by id. */
    Comparator<Heading> ORDER = Comparator.comparing(Heading::place).thenComparing(Heading::within);

    /** The members of an automatic group of a structure. */
    record OfFunction(StructureId structure, FunctionGroup group, Label label) implements Heading {
        @Override
        public String code() {
            return "heading.function";
        }
    }

    /** The people of a structure who are in no automatic group, by profil. */
    record OfProfil(StructureId structure, Profil profil, Label label) implements Heading {
        @Override
        public String code() {
            return "heading.profil";
        }
    }

    /** The members of a group. */
    record OfGroup(GroupId group) implements Heading {
        @Override
        public String code() {
            return "heading.group";
        }
    }

    /** « Mes enfants ». */
    record MyChildren() implements Heading {
        @Override
        public String code() {
            return "heading.my-children";
        }
    }

    record MyGuardians() implements Heading {
        @Override
        public String code() {
            return "heading.my-guardians";
        }
    }

    /** Of « Les enseignants de mes enfants », those of one child. */
    record TeachersOfChild(PersonId child) implements Heading {
        @Override
        public String code() {
            return "heading.teachers-of-child";
        }
    }

    record MyTeachers() implements Heading {
        @Override
        public String code() {
            return "heading.my-teachers";
        }
    }

    record MyPupils() implements Heading {
        @Override
        public String code() {
            return "heading.my-pupils";
        }
    }

    record GuardiansOfMyPupils() implements Heading {
        @Override
        public String code() {
            return "heading.guardians-of-my-pupils";
        }
    }

    /** Those to whom a rule lets write without a link. */
    record Others() implements Heading {
        @Override
        public String code() {
            return "heading.others";
        }
    }

    private int place() {
        return List.of(
                        OfFunction.class,
                        OfProfil.class,
                        OfGroup.class,
                        MyChildren.class,
                        MyGuardians.class,
                        TeachersOfChild.class,
                        MyTeachers.class,
                        MyPupils.class,
                        GuardiansOfMyPupils.class,
                        Others.class)
                .indexOf(getClass());
    }

    private static int within(Heading one, Heading other) {
        if (one instanceof OfFunction here && other instanceof OfFunction there) {
            return Comparator.comparing(OfFunction::structure)
                    .thenComparing(OfFunction::group)
                    .compare(here, there);
        }
        if (one instanceof OfProfil here && other instanceof OfProfil there) {
            return Comparator.comparing(OfProfil::structure)
                    .thenComparing(OfProfil::profil)
                    .compare(here, there);
        }
        return one.toString().compareTo(other.toString());
    }
}
